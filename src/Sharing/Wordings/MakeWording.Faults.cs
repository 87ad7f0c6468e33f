using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Wordings;

public sealed partial class MakeWording
{
    /// <summary>The field of what a kind of information is called.</summary>
    public static string FieldOf(InformationKind kind) => nameof(Input.KindWords) + Code.Kinds.Of(kind);

    /// <param name="inUse">One that is out of use takes no other's place.</param>
    async Task<IReadOnlyList<(string Field, Problem Problem)>> Faults(Input input, Guid home, Guid id, bool inUse, DateOnly today, CancellationToken cancellation)
    {
        List<(string, Problem)> faults = [];
        if (LanguageTag.Read(input.Language) is not { } tag)
        {
            faults.Add((nameof(input.Language), WordingProblems.NoLanguage));
        }
        else if (LanguageTag.IsOfTheProgram(tag))
        {
            faults.Add((nameof(input.Language), WordingProblems.LanguageIsThere));
        }
        else if (inUse && await IsTaken(home, tag, id, cancellation))
        {
            faults.Add((nameof(input.Language), WordingProblems.LanguageTaken));
        }

        faults.AddRange(FaultsOfNames(input));
        faults.AddRange(input.Words.Trimmed().Parts().Select(one => (one.Field, FaultOf(one.Text, one.Field == nameof(WordingText.Whole) ? WordingText.MaxWholeLength : WordingText.MaxSentenceLength, one.Needed, one.Allowed)))
            .Concat(ConsentKinds.Offered.Select(kind => (FieldOf(kind), FaultOf(input.KindWords.GetValueOrDefault(kind, "").Trim(), ConsentWording.MaxKindLength, [], []))))
            .Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item2!)));
        if (input.CheckedOn is not { } day || day > today || day == DateOnly.MinValue)
        {
            faults.Add((nameof(input.CheckedOn), WordingProblems.BadCheckedDay));
        }

        if (!input.AllIsIn)
        {
            faults.Add((nameof(input.AllIsIn), WordingProblems.NotAllIn));
        }

        return faults;
    }

    static IEnumerable<(string Field, Problem Problem)> FaultsOfNames(Input input)
    {
        foreach (var (field, name) in new[] { (nameof(input.OwnName), input.OwnName), (nameof(input.NorwegianName), input.NorwegianName) })
        {
            if (name.Trim().Length is 0 or > ConsentWording.MaxNameLength)
            {
                yield return (field, WordingProblems.NoName);
            }
        }

        if (input.Translator.Trim().Length is 0 or > ConsentWording.MaxTranslatorLength)
        {
            yield return (nameof(input.Translator), WordingProblems.NoTranslator);
        }
        else if (PersonNumber.IsIn(input.Translator))
        {
            yield return (nameof(input.Translator), WordingProblems.NumberInText);
        }
    }

    static Problem? FaultOf(string text, int longest, IReadOnlyList<string> needed, IReadOnlyList<string> allowed)
    {
        if (text.Length == 0 || text.Length > longest)
        {
            return text.Length == 0 ? WordingProblems.NoWords : WordingProblems.TooLong(longest);
        }

        var places = NamedPlaces.In(text);
        return PersonNumber.IsIn(text) ? WordingProblems.NumberInText
            : NamedPlaces.HasLoneBrace(text) ? WordingProblems.LoneBrace
            : places.Except(needed).Except(allowed).ToList() is { Count: > 0 } unknown ? WordingProblems.UnknownPlaces(unknown, [.. needed, .. allowed])
            : needed.Except(places).ToList() is { Count: > 0 } missing ? WordingProblems.MissingPlaces(missing)
            : null;
    }

    Task<bool> IsTaken(Guid home, string tag, Guid id, CancellationToken cancellation) =>
        data.All<ConsentWording>().AnyAsync(one => one.MunicipalityId == home && one.EndedOn == null && one.Tag == tag && one.Id != id, cancellation);
}
