using System.Text.Json;
using Langbenk.Kernel;
using Langbenk.Law;
using Langbenk.Law.Reading;
using Langbenk.Law.Rulebook;

namespace Langbenk.Commands.Law;

/// <summary><c>--explain</c>: the same answers for people, in their language.</summary>
static class ExplainCommand
{
    public static int Run(LawVerb verb, Language language)
    {
        var book = LawBookFiles.LoadBesideProgram();
        using var lines = new LawLines(book);
        using var reader = new LineReader(Console.OpenStandardInput());
        while (reader.TryRead(out var line, out var usable))
        {
            var bytes = usable ? lines.Answer(verb, line, reader.Number).ToArray() : lines.NotJson(reader.Number).ToArray();
            using var answer = JsonDocument.Parse(bytes);
            foreach (var text in new ExplainedAnswer(book, language).Lines(answer.RootElement))
                Console.WriteLine(text);
            Console.WriteLine();
        }

        return ExitCode.Done;
    }
}
