using System.Buffers;
using System.Text;
using System.Text.Json;
using Langbenk.Law;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Law.Sharing;
using Langbenk.Law.Writing;

namespace Langbenk.Bench;

/// <summary>The law engine with the whole rulebook, and the ways in and out of it.</summary>
sealed class LawEngine
{
    const int Kept = 64;
    readonly LawBook book = LawBookFiles.LoadBesideProgram();
    readonly SharingEngine engine;

    public LawEngine()
    {
        engine = new SharingEngine(book);
        Reader = new DecideReader(book);
    }

    public DecideReader Reader { get; }

    public SharingDecision Decide(SharingRequest request) => engine.Decide(request);

    /// <summary>From a parsed request to a decision that names verdict, rule, grounds and conditions by index.</summary>
    public Contender Decisions(string name, SharingRequest[] requests, int bulk = 1) => Contender.Over(name, requests, request =>
    {
        var decision = engine.Decide(request);
        return (long)decision.Verdict + decision.Rule.Index + decision.Rule.Grounds.Count + decision.Conditions + decision.Judgements.Count;
    }, bulk);

    public Contender Parsing(string[] lines)
    {
        var options = new JsonDocumentOptions { MaxDepth = 64, AllowDuplicateProperties = false };
        return Contender.Over<byte[]>("parsing one line", [.. lines.Select(Encoding.UTF8.GetBytes)], line =>
        {
            using var json = JsonDocument.Parse(line, options);
            return Reader.Read(json.RootElement).Request!.Persons.Length;
        });
    }

    public Contender Writing(SharingRequest[] requests)
    {
        // A decision belongs to its engine, so each that is kept has one of its own.
        SharingDecision[] decisions = [.. requests.Take(Kept).Select(request => engine.ForAnotherThread().Decide(request))];
        var line = new ArrayBufferWriter<byte>(1 << 16);
        var answer = new AnswerWriter(line);
        var writer = new DecideWriter(book, answer);
        return Contender.Over("writing one answer", decisions, decision =>
        {
            line.ResetWrittenCount();
            answer.Reset(line);
            writer.Write(decision);
            return line.WrittenCount;
        });
    }

    /// <summary>Bytes in, bytes out: what <c>langbenk law decide</c> does once it has started.</summary>
    public Contender Lines(string[] lines)
    {
        var law = new LawLines(book);
        return Contender.Over<byte[]>("whole lines", [Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")], input =>
        {
            law.Run(LawVerb.Decide, new MemoryStream(input), Stream.Null);
            return input.Length;
        });
    }

    public static bool Permits(SharingDecision decision) => decision.Verdict >= Verdict.May;
}
