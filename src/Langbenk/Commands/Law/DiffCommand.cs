using System.Globalization;
using Langbenk.Law.Checking;
using Langbenk.Law.Rulebook;

namespace Langbenk.Commands.Law;

/// <summary><c>langbenk law diff --from DATE --to DATE</c>: the rules that changed, and which of the cases change answer.</summary>
static class DiffCommand
{
    public static int Run(string[] args)
    {
        if (!LawCommand.OnlyKnows(args, "--from", "--to", "--cases"))
            return LawCommand.ShowUse();
        if (Day(args, "--from") is not { } from || Day(args, "--to") is not { } to)
        {
            Console.Error.WriteLine("Both --from and --to are needed, each a day written as 2026-03-12.");
            return ExitCode.BadUse;
        }

        var book = LawBookFiles.LoadBesideProgram();
        var cases = LawCommand.Option(args, "--cases") is { } folder ? CheckCommand.ReadExtra(folder) : CaseBook.LoadBesideProgram(book).Cases;
        var rules = LawDiff.Rules(book, from, to);
        Console.WriteLine($"Rules with another wording on {to:yyyy-MM-dd} than on {from:yyyy-MM-dd}: {rules.Count}");
        foreach (var change in rules)
            Console.WriteLine($"  {change.Rule.Id}  {change.Rule.Title.Nb}: {Wording(change.Before)} → {Wording(change.After)}");
        var answers = LawDiff.Answers(book, cases, from, to);
        Console.WriteLine($"Cases that change answer: {answers.Count} of {cases.Count}");
        foreach (var change in answers)
            Console.WriteLine($"  {change.Case.Id}  {change.Case.Situation.Nb}\n      {change.Before} → {change.After}");
        return ExitCode.Done;
    }

    static string Wording(RuleVersion? version) => version is null
        ? "not in force"
        : $"{string.Join(", ", version.Grounds.Select(g => g.Provision.Id).Distinct().Take(2))} from {version.ValidFrom:yyyy-MM-dd}";

    static DateOnly? Day(string[] args, string option) =>
        DateOnly.TryParseExact(LawCommand.Option(args, option), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
