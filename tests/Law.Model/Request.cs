using System.Text.Json;

namespace Langbenk.Law.Model;

sealed record Person(string Id, string Role, int? Age, string Understands, string AddressProtection)
{
    public bool Is(string role) => Role == role;
    public bool IsMinor => Role is "child" or "sibling" && Age < 18;
}

sealed record Actor(
    string Type, string? Person, bool HealthPersonnel, string Ownership, string Relation,
    bool OtherMunicipality, bool HasTaskInCase, bool Party, string ReporterStatus)
{
    static readonly string[] PersonTypes =
    [
        "guardian", "parent-without-responsibility", "the-person", "party-representative", "foster-parent",
        "former-foster-parent", "person-of-trust", "relative", "private-person", "journalist",
    ];

    static readonly string[] HealthServices =
    [
        "health-clinic", "school-health", "general-practitioner", "municipal-health", "specialist-health", "dental-health",
    ];

    public bool IsPerson => PersonTypes.Contains(Type);
    public bool IsService => !IsPerson;

    /// <summary>§ 3.1: a public body is a service with <c>ownership: public</c>.</summary>
    public bool IsPublicBody => IsService && Ownership == "public";

    public bool Is(params string[] types) => types.Contains(Type);

    public static Actor From(JsonElement e)
    {
        var type = e.Text("type")!;
        var privateByDefault = type == "voluntary-organisation" || PersonTypes.Contains(type);
        return new Actor(
            type,
            e.Text("person"),
            e.Flag("healthPersonnel", HealthServices.Contains(type)),
            e.Text("ownership") ?? (privateByDefault ? "private" : "public"),
            e.Text("relation") ?? "other-body",
            e.Flag("otherMunicipality", false),
            e.Flag("hasTaskInCase", true),
            e.Flag("party", false),
            e.Text("reporterStatus") ?? "none");
    }
}

/// <summary>A consent entry. Its judged facts are kept as yes | no | unknown.</summary>
sealed record Consent(
    string By, string Status, string? Form, IReadOnlyDictionary<string, string> Judged,
    string? GivenOn, string? ValidUntil, string? WithdrawnOn)
{
    public static readonly string[] JudgedNames = ["informed", "voluntary", "covers.receiver", "covers.information", "covers.purpose"];

    public static Consent From(JsonElement e)
    {
        var covers = e.TryGetProperty("covers", out var c) ? c : default;
        var judged = new Dictionary<string, string>
        {
            ["informed"] = e.Text("informed") ?? "unknown",
            ["voluntary"] = e.Text("voluntary") ?? "unknown",
            ["covers.receiver"] = covers.Text("receiver") ?? "unknown",
            ["covers.information"] = covers.Text("information") ?? "unknown",
            ["covers.purpose"] = covers.Text("purpose") ?? "unknown",
        };
        return new Consent(
            e.Text("by")!, e.Text("status")!, e.Text("form"), judged, e.Text("givenOn"), e.Text("validUntil"), e.Text("withdrawnOn"));
    }
}

/// <summary>The hard facts of a valid request, with the documented defaults, and the judged facts as stated.</summary>
sealed class Request
{
    public string AsOf { get; }
    public string Action { get; }
    public string Purpose { get; }
    public Actor Sender { get; }
    public Actor Receiver { get; }
    public IReadOnlyList<Person> Persons { get; }
    public IReadOnlyList<string> About { get; }
    public IReadOnlyList<string> Kinds { get; }
    public bool Anonymous { get; }
    public string Origin { get; }
    public string? ReceivedOn { get; }
    public bool KnownToReceiver { get; }
    public bool PubliclyKnown { get; }
    public IReadOnlyList<string> ReliesOn { get; }
    public string? OrderBy { get; }
    public string? OrderCaseType { get; }
    readonly HashSet<string> circumstances;
    readonly Dictionary<string, Consent> consents;
    readonly Dictionary<string, string> stated = [];

    public Request(JsonElement e)
    {
        AsOf = e.Text("asOf")!;
        Action = e.Text("action")!;
        Purpose = e.Text("purpose")!;
        Sender = Actor.From(e.GetProperty("sender"));
        Receiver = Actor.From(e.GetProperty("receiver"));
        Persons = e.List("persons").Select(PersonFrom).ToList();
        var information = e.GetProperty("information");
        About = information.Texts("about");
        Kinds = information.Texts("kinds");
        Anonymous = information.Text("identifiability") == "anonymous";
        Origin = information.Text("origin") ?? "in-service";
        ReceivedOn = information.Text("receivedOn");
        KnownToReceiver = information.Flag("knownToReceiver", false);
        PubliclyKnown = information.Flag("publiclyKnown", false);
        ReliesOn = e.Texts("reliesOn");
        circumstances = [.. e.Texts("circumstances")];
        consents = e.List("consents").Select(Consent.From).ToDictionary(c => c.By);
        if (e.TryGetProperty("order", out var order))
        {
            OrderBy = order.Text("by");
            OrderCaseType = order.Text("caseType");
        }

        CollectStatedFacts(e);
    }

    public bool Has(string circumstance) => circumstances.Contains(circumstance);
    public Person Find(string id) => Persons.First(p => p.Id == id);
    public IEnumerable<Person> WithRole(string role) => Persons.Where(p => p.Is(role));

    /// <summary>A person without an entry has said nothing (§ 3.4).</summary>
    public Consent? ConsentBy(Person person) => consents.GetValueOrDefault(person.Id);

    /// <summary>Is this version date reached? ISO dates compare as text.</summary>
    public bool From(string date) => string.CompareOrdinal(AsOf, date) >= 0;

    /// <summary>What the request says about a judged fact; absent = unknown.</summary>
    public string Stated(string fact) => stated.GetValueOrDefault(fact, "unknown");

    void CollectStatedFacts(JsonElement e)
    {
        if (e.TryGetProperty("assessments", out var assessments))
            foreach (var a in assessments.EnumerateObject()) stated[a.Name] = a.Value.GetString()!;
        foreach (var p in Persons)
        {
            stated[$"person.{p.Id}.understands"] = p.Understands;
            stated[$"person.{p.Id}.addressProtection"] = p.AddressProtection;
        }

        foreach (var c in consents.Values)
            foreach (var (name, answer) in c.Judged) stated[$"consent.{c.By}.{name}"] = answer;
    }

    static Person PersonFrom(JsonElement e)
    {
        var role = e.Text("role")!;
        int? age = e.TryGetProperty("age", out var a) ? (int)a.GetDouble() : null;
        // § 3.1: unborn counts as none.
        var protection = role == "unborn" ? "none" : e.Text("addressProtection") ?? "unknown";
        return new Person(e.Text("id")!, role, age, e.Text("understands") ?? "unknown", protection);
    }
}

static class JsonReading
{
    public static string? Text(this JsonElement e, string name) =>
        e.ValueKind == JsonValueKind.Object && e.TryGetProperty(name, out var v) ? v.GetString() : null;

    public static bool Flag(this JsonElement e, string name, bool otherwise) =>
        e.TryGetProperty(name, out var v) ? v.GetBoolean() : otherwise;

    public static IEnumerable<JsonElement> List(this JsonElement e, string name) =>
        e.TryGetProperty(name, out var v) ? v.EnumerateArray() : [];

    public static IReadOnlyList<string> Texts(this JsonElement e, string name) =>
        e.List(name).Select(v => v.GetString()!).Distinct().ToList();
}
