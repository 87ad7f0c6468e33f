using Langbenk.Kernel;
using Langbenk.Pages.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Wordings;

namespace Langbenk.Pages.Sharing;

/// <summary>In which languages the family can be asked, and who needs an interpreter.</summary>
public sealed partial class AskModel
{
    IReadOnlyList<ReadWordings.Row> _wordings = [];

    /// <summary>Those who need an interpreter, with their language where it is known.</summary>
    public IReadOnlyList<string> Interpreted { get; private set; } = [];

    /// <summary>Where two municipalities have the same language, it says whose it is.</summary>
    public IEnumerable<Choice> LanguageChoices => Languages.All.Select(one => new Choice($"{one}", NameOfLanguage(one))).Concat(_wordings.Select(one => new Choice(
        $"{one.Wording.Id}", $"{one.Wording.OwnName} – {one.Wording.NorwegianName}" + (_wordings.Count(other => other.Wording.Tag == one.Wording.Tag) > 1 ? $" ({one.Municipality})" : ""))));

    static string NameOfLanguage(Language language) => language switch { Language.Nb => "Bokmål", Language.Nn => "Nynorsk", _ => "English" };

    async Task FindLanguages()
    {
        _wordings = await wordings.InUse(Actor, Today, Cancellation);
        var ids = Circle.MainOf.Keys.Concat(Circle.Members.Select(one => one.Id)).Where(id => Circle.Seen(id) is not null).Distinct().ToList();
        Interpreted = [.. (await interpreters.Handle(Actor, ids, Today, Cancellation)).GroupBy(one => Circle.Main(one.Person))
            .Select(one => PersonNames.Of(Circle.Find(one.Key)?.Person, T) + (one.FirstOrDefault(need => need.Language.Length > 0)?.Language is { } language ? $" ({language})" : ""))];
    }

    /// <summary>Asked anew: in the language that was read before, where it is still there.</summary>
    void AsEarlier(Translation theirs, FormValues values)
    {
        if (!theirs.IsThere())
        {
            return;
        }

        // Where the text is out of use, the purpose in their language stands without a language: she is told so, and they are not asked in Norwegian without a word.
        values["formal-deres"] = theirs.Purpose;
        if (_wordings.FirstOrDefault(one => one.Wording.Tag == theirs.Tag) is { Wording: var wording })
        {
            values["sprak"] = $"{wording.Id}";
        }
    }

    AskConsent.TheirWords? Theirs(IReadOnlyList<string> names, bool bothWays, DateOnly? until, IReadOnlyList<OutsiderText> outsiders)
    {
        Guid? chosen = Values.Choice<Language>("sprak") is null && Values["sprak"].Length > 0 ? Values.Id("sprak") ?? Guid.Empty : null;
        return chosen is null && Values.Trimmed("formal-deres").Length == 0 ? null
            : new(chosen, ToldIn(_wordings.FirstOrDefault(one => one.Wording.Id == chosen)?.Wording.Words, names, bothWays, until, outsiders));
    }

    Told ToldIn(WordingText? words, IReadOnlyList<string> names, bool bothWays, DateOnly? until, IReadOnlyList<OutsiderText> outsiders) => new(
        Actor.Acting!.Place, names, bothWays, [.. Values.Ids("om").Select(Circle.Seen).OfType<Langbenk.Sharing.Circles.Circle.Member>().Distinct().Select(one => NameIn(words, one.Person!))], [],
        Values.Trimmed("formal-deres"), until is { } day ? $"{day:dd.MM.yyyy}" : "", [.. outsiders.Select(one => $"{one.Name.Trim()}, {one.Role.Trim()}")], outsiders.Any(one => one.Kind?.IsOnConsentAlone() == true));

    static string NameIn(WordingText? words, Person person) => person.Name.Length > 0 || words is null ? person.Name : person.IsUnborn ? words.Unborn : words.Unnamed;
}
