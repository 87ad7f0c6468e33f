using System.Text.Json;
using Langbenk.Law.Codes;
using Langbenk.Law.Reading;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Sharing;

/// <summary>From one JSON object to a request for <c>decide</c>, or every error in it.</summary>
public sealed class DecideReader(LawBook book)
{
    private static readonly string[] Fields =
    [
        "id", "contract", "asOf", "action", "sender", "receiver", "persons", "information", "purpose", "circumstances",
        "assessments", "order", "consents", "reliesOn",
    ];

    private static readonly string[] ActorFields =
    [
        "type", "person", "healthPersonnel", "ownership", "role", "relation", "otherMunicipality", "hasTaskInCase",
        "party", "reporterStatus",
    ];

    public Reading<SharingRequest> Read(JsonElement json)
    {
        var errors = new ErrorList(book.Vocabulary);
        if (json.ValueKind != JsonValueKind.Object)
        {
            errors.Add("wrong-type", "");
            return new(null, null, errors.All);
        }

        var reader = new ObjectReader(json, "", errors, Fields);
        var id = reader.String("id");
        Head.ReadContract(reader, errors);
        var asOf = Head.ReadAsOf(reader, errors, book.Dates.SharingFrom);
        var people = new PersonsReader(errors);
        people.Read(reader);
        people.ReadConsents(reader, asOf);
        var request = ReadRest(reader, people, errors, id, asOf);
        SharingConsistency.Check(request, errors);
        return errors.Any ? new(id, null, errors.All) : new(id, request, []);
    }

    private static SharingRequest ReadRest(ObjectReader reader, PersonsReader people, ErrorList errors, string? id, DateOnly? asOf)
    {
        var information = reader.Object("information", true, "about", "kinds", "identifiability", "origin", "receivedOn", "knownToReceiver", "publiclyKnown");
        var (yes, no) = reader.Judged("assessments", Code.Facts);
        return new SharingRequest
        {
            Id = id,
            AsOf = asOf ?? DateOnly.MaxValue,
            Action = reader.CodeOf("action", Code.Actions),
            Sender = ReadActor(reader, "sender", people),
            Receiver = ReadActor(reader, "receiver", people),
            About = [.. (information?.Strings("about", required: true) ?? [])
                .Select((about, i) => people.Find(about, $"information.about[{i}]")).Where(i => i >= 0).Distinct()],
            Kinds = [.. information?.Codes("kinds", Code.Kinds, required: true) ?? []],
            Identifiability = information?.CodeOf("identifiability", Code.Identifiabilities) ?? default,
            Origin = information?.CodeOf("origin", Code.Origins, Origin.InService) ?? default,
            ReceivedOn = information?.Date("receivedOn"),
            KnownToReceiver = information?.Bool("knownToReceiver") ?? false,
            PubliclyKnown = information?.Bool("publiclyKnown") ?? false,
            Purpose = reader.CodeOf("purpose", Code.Purposes),
            Circumstances = reader.Codes("circumstances", Code.Circumstances, unique: true).Aggregate(0u, (bits, c) => bits | (1u << (int)c)),
            Yes = yes,
            No = no,
            Order = ReadOrder(reader),
            ReliesOn = [.. reader.Strings("reliesOn")],
            Persons = people.Persons,
        };
    }

    private static Actor ReadActor(ObjectReader request, string name, PersonsReader people)
    {
        if (request.Object(name, true, ActorFields) is not { } reader)
            return new Actor { Type = ActorType.OtherPublicBody };
        var type = reader.CodeOf("type", Code.ActorTypes);
        var privateByDefault = type.IsPerson() || type == ActorType.VoluntaryOrganisation;
        return new Actor
        {
            Type = type,
            Person = people.Find(reader.String("person"), reader.At("person")),
            HealthPersonnel = reader.Bool("healthPersonnel") ?? type.IsHealthService(),
            Ownership = reader.CodeOf("ownership", Code.Ownerships, privateByDefault ? Ownership.Private : Ownership.Public),
            Role = reader.CodeOf("role", Code.ActorRoles, ActorRole.None),
            Relation = reader.CodeOf("relation", Code.Relations, Relation.OtherBody),
            OtherMunicipality = reader.Bool("otherMunicipality") ?? false,
            HasTaskInCase = reader.Bool("hasTaskInCase") ?? true,
            Party = reader.Bool("party") ?? false,
            ReporterStatus = reader.CodeOf("reporterStatus", Code.ReporterStatuses, ReporterStatus.None),
        };
    }

    private static Order? ReadOrder(ObjectReader request)
    {
        if (request.Object("order", false, "by", "caseType") is not { } reader)
            return null;
        return new Order(reader.CodeOf("by", Code.Orderers), reader.CodeOf("caseType", Code.CaseTypes));
    }
}
