using System.Text.Json;
using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Reading;

/// <summary>Persons and their consents, the same in decide and rights.</summary>
internal sealed class PersonsReader(ErrorList errors)
{
    private const int OldestInChildWelfare = 25;

    // More than any family and its helpers; without a limit one line could ask for an answer that fills the memory.
    private const int MostPersons = 100;
    private readonly Dictionary<string, int> byId = new(StringComparer.Ordinal);
    private readonly List<Person> persons = [];

    public Person[] Persons => [.. persons];

    public void Read(ObjectReader request)
    {
        var index = 0;
        var all = request.Array("persons", required: true, notEmpty: true);
        if (all.Count > MostPersons)
            errors.Add("wrong-type", "persons");
        foreach (var json in all.Take(MostPersons))
        {
            var path = $"persons[{index++}]";
            if (json.ValueKind != JsonValueKind.Object)
            {
                errors.Add("wrong-type", path);
                continue;
            }

            var reader = new ObjectReader(json, path, errors, "id", "role", "age", "understands", "heard", "addressProtection");
            var role = reader.OptionalCode("role", Code.PersonRoles, required: true);
            var person = new Person
            {
                Id = reader.String("id", required: true) ?? path,
                Role = role ?? PersonRole.Other,
                Age = reader.Integer("age", 0, 120, required: role is PersonRole.Child or PersonRole.Sibling),
                Understands = reader.Tri("understands"),
                Heard = reader.Tri("heard"),
                AddressProtection = reader.CodeOf("addressProtection", Code.AddressProtections, AddressProtection.Unknown),
            };
            Add(person, path);
        }
    }

    private void Add(Person person, string path)
    {
        if (!byId.TryAdd(person.Id, persons.Count))
            errors.Inconsistent("duplicate-person", path + ".id");
        if (person is { Role: PersonRole.Child, Age: > OldestInChildWelfare })
            errors.Inconsistent("child-over-25", path + ".age");
        persons.Add(person);
    }

    /// <summary>The person's index; an id that is nobody's is noted.</summary>
    public int Find(string? id, string path)
    {
        if (id is null)
            return -1;
        if (byId.TryGetValue(id, out var index))
            return index;
        errors.Add("unknown-person", path, id.Length > 40 ? id[..40] : id, Nearest.Of(id, [.. byId.Keys]));
        return -1;
    }

    public void ReadConsents(ObjectReader request, DateOnly? asOf)
    {
        var seen = new HashSet<int>();
        var index = 0;
        foreach (var json in request.Array("consents"))
        {
            var path = $"consents[{index++}]";
            if (json.ValueKind != JsonValueKind.Object)
            {
                errors.Add("wrong-type", path);
                continue;
            }

            var reader = new ObjectReader(json, path, errors, "by", "status", "form", "informed", "voluntary", "covers", "givenOn", "validUntil", "withdrawnOn");
            var by = Find(reader.String("by", required: true), path + ".by");
            var consent = ReadConsent(reader);
            if (consent.WithdrawnOn > asOf)
                errors.Inconsistent("withdrawn-after-as-of", path + ".withdrawnOn");
            if (consent.ValidUntil < consent.GivenOn)
                errors.Inconsistent("valid-until-before-given", path + ".validUntil");
            if (by < 0)
                continue;
            if (!seen.Add(by))
                errors.Inconsistent("two-consents", path + ".by");
            persons[by] = persons[by] with { Consent = consent };
        }
    }

    private static Consent ReadConsent(ObjectReader reader)
    {
        var covers = reader.Object("covers", false, "receiver", "information", "purpose");
        return new Consent
        {
            Status = reader.CodeOf("status", Code.ConsentStatuses),
            Form = reader.OptionalCode("form", Code.ConsentForms),
            Informed = reader.Tri("informed"),
            Voluntary = reader.Tri("voluntary"),
            CoversReceiver = covers?.Tri("receiver") ?? Tri.Unknown,
            CoversInformation = covers?.Tri("information") ?? Tri.Unknown,
            CoversPurpose = covers?.Tri("purpose") ?? Tri.Unknown,
            GivenOn = reader.Date("givenOn"),
            ValidUntil = reader.Date("validUntil"),
            WithdrawnOn = reader.Date("withdrawnOn"),
        };
    }
}
