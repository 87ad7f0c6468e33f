using System.Text;
using System.Text.Json;
using Langbenk.Law.Codes;
using Langbenk.Law.Sharing;

namespace Langbenk.Law.Tests.Support;

/// <summary>A request as the contract's JSON.</summary>
static class DraftJson
{
    public static string Write(Draft draft, string? id = null)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
            Write(json, draft, id);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    static void Write(Utf8JsonWriter json, Draft draft, string? id)
    {
        json.WriteStartObject();
        if (id is not null)
            json.WriteString("id", id);
        json.WriteNumber("contract", 1);
        Day(json, "asOf", draft.AsOf);
        json.WriteString("action", Code.Actions.Of(draft.Action));
        WriteActor(json, "sender", draft, draft.Sender);
        WriteActor(json, "receiver", draft, draft.Receiver);
        json.WriteStartArray("persons");
        foreach (var person in draft.Persons)
            WritePerson(json, person);
        json.WriteEndArray();
        WriteInformation(json, draft);
        json.WriteString("purpose", Code.Purposes.Of(draft.Purpose));
        Strings(json, "circumstances", Code.Circumstances.Values.Where(draft.Has).Select(Code.Circumstances.Of));
        json.WriteStartObject("assessments");
        foreach (var fact in Code.Facts.Values.Where(f => draft[f] != Tri.Unknown))
            json.WriteString(Code.Facts.Of(fact), Code.Tris.Of(draft[fact]));
        json.WriteEndObject();
        if (draft.Order is { } order)
        {
            json.WriteStartObject("order");
            json.WriteString("by", Code.Orderers.Of(order.By));
            json.WriteString("caseType", Code.CaseTypes.Of(order.CaseType));
            json.WriteEndObject();
        }

        json.WriteStartArray("consents");
        foreach (var person in draft.Persons.Where(p => p.Consent is not null))
            WriteConsent(json, person.Id, person.Consent!);
        json.WriteEndArray();
        Strings(json, "reliesOn", draft.ReliesOn);
        json.WriteEndObject();
    }

    static void WriteActor(Utf8JsonWriter json, string name, Draft draft, Actor actor)
    {
        json.WriteStartObject(name);
        json.WriteString("type", Code.ActorTypes.Of(actor.Type));
        if (actor.Person >= 0)
            json.WriteString("person", draft.Persons[actor.Person].Id);
        json.WriteBoolean("healthPersonnel", actor.HealthPersonnel);
        json.WriteString("ownership", Code.Ownerships.Of(actor.Ownership));
        json.WriteString("role", Code.ActorRoles.Of(actor.Role));
        json.WriteString("relation", Code.Relations.Of(actor.Relation));
        json.WriteBoolean("otherMunicipality", actor.OtherMunicipality);
        json.WriteBoolean("hasTaskInCase", actor.HasTaskInCase);
        json.WriteBoolean("party", actor.Party);
        json.WriteString("reporterStatus", Code.ReporterStatuses.Of(actor.ReporterStatus));
        json.WriteEndObject();
    }

    static void WritePerson(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("role", Code.PersonRoles.Of(person.Role));
        if (person.Age is { } age)
            json.WriteNumber("age", age);
        Known(json, "understands", person.Understands);
        Known(json, "heard", person.Heard);
        if (person.AddressProtection != AddressProtection.Unknown)
            json.WriteString("addressProtection", Code.AddressProtections.Of(person.AddressProtection));
        json.WriteEndObject();
    }

    static void WriteInformation(Utf8JsonWriter json, Draft draft)
    {
        json.WriteStartObject("information");
        Strings(json, "about", draft.About.Select(i => draft.Persons[i].Id));
        Strings(json, "kinds", draft.Kinds.Select(Code.Kinds.Of));
        json.WriteString("identifiability", Code.Identifiabilities.Of(draft.Identifiability));
        json.WriteString("origin", Code.Origins.Of(draft.Origin));
        Day(json, "receivedOn", draft.ReceivedOn);
        json.WriteBoolean("knownToReceiver", draft.KnownToReceiver);
        json.WriteBoolean("publiclyKnown", draft.PubliclyKnown);
        json.WriteEndObject();
    }

    static void WriteConsent(Utf8JsonWriter json, string by, Consent consent)
    {
        json.WriteStartObject();
        json.WriteString("by", by);
        json.WriteString("status", Code.ConsentStatuses.Of(consent.Status));
        if (consent.Form is { } form)
            json.WriteString("form", Code.ConsentForms.Of(form));
        Known(json, "informed", consent.Informed);
        Known(json, "voluntary", consent.Voluntary);
        json.WriteStartObject("covers");
        Known(json, "receiver", consent.CoversReceiver);
        Known(json, "information", consent.CoversInformation);
        Known(json, "purpose", consent.CoversPurpose);
        json.WriteEndObject();
        Day(json, "givenOn", consent.GivenOn);
        Day(json, "validUntil", consent.ValidUntil);
        Day(json, "withdrawnOn", consent.WithdrawnOn);
        json.WriteEndObject();
    }

    static void Known(Utf8JsonWriter json, string name, Tri answer)
    {
        if (answer != Tri.Unknown)
            json.WriteString(name, Code.Tris.Of(answer));
    }

    static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } given)
            json.WriteString(name, $"{given:yyyy-MM-dd}");
    }

    static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> all)
    {
        json.WriteStartArray(name);
        foreach (var one in all)
            json.WriteStringValue(one);
        json.WriteEndArray();
    }
}
