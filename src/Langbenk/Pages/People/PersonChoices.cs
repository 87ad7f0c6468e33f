using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Langbenk.Texts;

namespace Langbenk.Pages.People;

/// <summary>Persons to choose among on a form: those that are open to her, the first by name or those that she searched for.</summary>
public sealed class PersonChoices(ListPersons list, SearchPersons search)
{
    /// <param name="words">What she searched for; nothing gives the first by name.</param>
    /// <param name="chosen">Kept among the choices, whatever was searched for.</param>
    public async Task<IReadOnlyList<PersonHit>> Of(Actor actor, string words, PersonHit? chosen, Guid except, DateOnly today, CancellationToken cancellation)
    {
        var query = PersonQuery.Read(words, today);
        var found = query.IsTooLittle
            ? (await list.Handle(actor, 0, today, cancellation)).Persons
            : (await search.Handle(actor, query, today, cancellation)).Hits.Where(one => one.IsOpen);
        return [.. (chosen is null ? found : found.Prepend(chosen)).DistinctBy(one => one.Id).Where(one => one.Id != except)];
    }

    public static IReadOnlyList<Choice> Choices(IReadOnlyList<PersonHit> persons, Func<Kernel.Text, string> t) =>
        [new("", "–"), .. persons.Select(one => new Choice($"{one.Id}", $"{(one.Name.Length > 0 ? one.Name : t(PersonTexts.NoName(one.BirthDate is null)))}, {t(PersonTexts.Born(one))}"))];
}
