using Langbenk.Law.Checking;
using Langbenk.Law.Rulebook;

namespace Langbenk.Commands.Law;

/// <summary><c>langbenk law check</c>: validates the rulebook and runs the cases. Exit 1 when there is something to look at.</summary>
static class CheckCommand
{
    public static int Run(string[] args)
    {
        if (!LawCommand.OnlyKnows(args, "--cases"))
            return LawCommand.ShowUse();
        var book = LawBookFiles.LoadBesideProgram();
        var cases = CaseBook.LoadBesideProgram(book);
        var findings = LawCheck.Run(book, cases).ToList();
        Console.WriteLine($"Rulebook {book.Dates.Version}, law read until {book.Dates.LawReadUntil:yyyy-MM-dd}: {book.Rules.Count} rules "
            + $"({book.Rules.Count(r => r.Decides)} decide), {book.Versions.Count} versions, {book.Provisions.Count} provisions.");
        Report("Cases", cases);
        if (LawCommand.Option(args, "--cases") is { } folder)
            findings.AddRange(Extra(book, folder));
        foreach (var finding in findings)
            Console.WriteLine($"{finding.File}: {finding.Rule}: {finding.Reason}");
        Console.WriteLine(findings.Count == 0 ? "Nothing to look at." : $"{findings.Count} to look at.");
        return findings.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    static IEnumerable<Finding> Extra(LawBook book, string folder)
    {
        var extra = new CaseBook(book, ReadExtra(folder));
        Report($"Cases in {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}", extra);
        return extra.Results.SelectMany(r => r.Problems.Select(p => new Finding("cases", r.Case.Id, p)));
    }

    internal static IReadOnlyList<LawCase> ReadExtra(string folder)
    {
        var cases = CaseBook.Read(folder);
        return cases.Count > 0 ? cases : throw new IOException($"There are no case files in {folder}.");
    }

    static void Report(string name, CaseBook cases) =>
        Console.WriteLine($"{name}: {cases.Results.Count(r => r.Passed)} of {cases.Cases.Count} as expected.");
}
