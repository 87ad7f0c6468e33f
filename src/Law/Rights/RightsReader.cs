using System.Text.Json;
using Langbenk.Law.Codes;
using Langbenk.Law.Reading;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Rights;

/// <summary>From one JSON object to a request for <c>rights</c>, or every error in it.</summary>
public sealed class RightsReader(LawBook book)
{
    public Reading<RightsRequest> Read(JsonElement json)
    {
        var errors = new ErrorList(book.Vocabulary);
        if (json.ValueKind != JsonValueKind.Object)
        {
            errors.Add("wrong-type", "");
            return new(null, null, errors.All);
        }

        var reader = new ObjectReader(json, "", errors, "id", "contract", "asOf", "persons", "subject", "services", "circumstances", "assessments", "wishes");
        var id = reader.String("id");
        Head.ReadContract(reader, errors);
        var asOf = Head.ReadAsOf(reader, errors, book.Dates.RightsFrom);
        var people = new PersonsReader(errors);
        people.Read(reader);
        var subject = people.Find(reader.String("subject", required: true), "subject");
        var (yes, no) = reader.Judged("assessments", RightsCode.Facts);
        var (wished, unwished) = reader.Judged("wishes", RightsCode.Wishes);
        var request = new RightsRequest
        {
            Id = id,
            AsOf = asOf ?? default,
            Persons = people.Persons,
            Subject = subject,
            Services = reader.Codes("services", Code.ActorTypes),
            Circumstances = reader.Codes("circumstances", RightsCode.Circumstances, unique: true).Aggregate(0u, (bits, c) => bits | (1u << (int)c)),
            Yes = yes,
            No = no,
            WishedYes = wished,
            WishedNo = unwished,
        };
        if (request.Has(RightsCircumstance.CareOrder) && request.Persons.Any(p => p is { Role: PersonRole.Child, Age: >= 18 }))
            errors.Inconsistent("care-order-adult", "circumstances");
        return errors.Any ? new(id, null, errors.All) : new(id, request, []);
    }
}
