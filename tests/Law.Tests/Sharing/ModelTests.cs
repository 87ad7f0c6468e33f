using System.Text.Json;
using Langbenk.Law.Codes;
using Langbenk.Law.Model;
using Langbenk.Law.Sharing;
using Langbenk.Law.Tests.Support;

namespace Langbenk.Law.Tests.Sharing;

/// <summary>The fast engine and the slow model, written from the contract alone, must agree on every valid request.</summary>
public class ModelTests
{
    [Fact]
    public void Decide_AnyValidRequest_AgreesWithModel()
    {
        var engine = Books.Engine();
        var reader = new DecideReader(Books.Book);

        var compared = Runs.Check("model", Draw.Request, draft => Agree(draft, engine, reader), Shrinking.Of);

        Assert.InRange(compared, Runs.Wanted, int.MaxValue);
    }

    [Fact]
    public void Decide_MutantOfOneRule_DisagreesWithModel()
    {
        var mutant = new Mutant(new EngineDecides(), r => r with { AsOf = r.AsOf.AddDays(1) }, null);

        Assert.NotNull(Runs.FirstFault(Draw.Request, draft => Compare(draft, mutant.Decide(draft), Modelled(draft))));
    }

    static Outcome Agree(Draft draft, SharingEngine engine, DecideReader reader)
    {
        using var json = JsonDocument.Parse(draft.ToString());
        var read = reader.Read(json.RootElement);
        if (read.Request is not { } request)
            return Outcome.Of(false, () => $"not valid: {string.Join(", ", read.Errors.Select(e => $"{e.Code} {e.Path}"))}\n{draft}");
        var fromJson = EngineDecides.Copy(engine.Decide(request));
        var direct = EngineDecides.Copy(engine.Decide(draft.ToRequest()));
        return Outcome.Of(fromJson.Sense == direct.Sense, () => $"read: {fromJson.Sense}\nbuilt: {direct.Sense}\n{draft}")
            .Then(() => Compare(draft, fromJson, SharingModel.Decide(json.RootElement)));
    }

    static ModelAnswer Modelled(Draft draft)
    {
        using var json = JsonDocument.Parse(draft.ToString());
        return SharingModel.Decide(json.RootElement);
    }

    static Outcome Compare(Draft draft, Answer engine, ModelAnswer model)
    {
        var (ours, theirs) = (Shown(draft, engine), Shown(model));
        return Outcome.Of(ours == theirs, () => $"engine: {ours}\nmodel:  {theirs}\nrules: {engine.RuleId} {model.RuleId}\n{draft}");
    }

    static string Shown(Draft draft, Answer answer) => Shown(Code.Verdicts.Of(answer.Verdict), answer.Provisional,
        answer.Parts.Select(p => $"{draft.Persons[p.Person].Id}/{Code.Kinds.Of(p.Kind)}={Code.Verdicts.Of(p.Verdict)}"),
        answer.Duties.Select(p => $"{draft.Persons[p.Person].Id}/{Code.Kinds.Of(p.Kind)}"),
        answer.Judgements.Select(j => $"{j.Fact}?{Code.Verdicts.Of(j.IfYes)}:{Code.Verdicts.Of(j.IfNo)}"));

    static string Shown(ModelAnswer answer) => Shown(answer.Verdict, answer.Provisional,
        answer.Parts.Select(p => $"{p.About}/{p.Kind}={p.Verdict}"), answer.Duties.Select(p => $"{p.About}/{p.Kind}"),
        answer.Judgements.Select(j => $"{j.Fact}?{j.IfYes}:{j.IfNo}"));

    static string Shown(string verdict, bool provisional, IEnumerable<string> parts, IEnumerable<string> duties, IEnumerable<string> judgements) =>
        $"{verdict} {provisional} parts [{string.Join(' ', parts.Order(StringComparer.Ordinal))}] duties [{string.Join(' ', duties.Order(StringComparer.Ordinal))}] " +
        $"judgements [{string.Join(' ', judgements.Order(StringComparer.Ordinal))}]";
}
