using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rights;
using Langbenk.Law.Rulebook;

namespace Langbenk.Pages.Law.Rights;

/// <summary>An open question, what it decides, and where each answer leads.</summary>
public sealed record OpenQuestion(string Field, Text Test, Text Help, IReadOnlyList<string> Decides, string YesAddress, string NoAddress);

/// <summary>One entitlement as the page shows it.</summary>
public sealed record EntitlementView(string Code, EntitlementAnswer Answer, IReadOnlyList<(Provision, string?)> Grounds);

public sealed class FindModel(LawBook book, TimeProvider time) : OpenPage
{
    public RightsForm Form { get; private set; } = null!;

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public IReadOnlyList<EntitlementView> Entitlements { get; private set; } = [];

    public IReadOnlyList<OpenQuestion> Questions { get; private set; } = [];

    public IReadOnlyList<string> Warnings { get; private set; } = [];

    public Vocabulary Vocabulary => book.Vocabulary;

    public DateOnly Today => time.OsloToday();

    public bool Answered => Entitlements.Count > 0;

    public FieldError? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field);

    public IEnumerable<EntitlementView> Of(EntitlementStatus status) => Entitlements.Where(one => one.Answer.Status == status);

    public void OnGet()
    {
        Form = new RightsForm(Request.Query, time.OsloToday());
        if (!Form.Sent)
        {
            return;
        }

        Errors = [.. RightsFaults.In(Form, book.Dates).Select(fault => new FieldError(fault.Field, T(fault.Message)))];
        if (Errors.Count == 0)
        {
            Answer();
        }
    }

    void Answer()
    {
        var read = new RightsReader(book).Read(Form.Request());
        if (read.Request is not { } request)
        {
            Errors = [.. read.Errors.Select(RightsFaults.Of).Distinct().Select(fault => new FieldError(fault.Field, T(fault.Message)))];
            return;
        }

        var found = new RightsEngine(book).Find(request);
        Entitlements = [.. found.Entitlements.Select(one => View(request, one))];
        Questions = [.. found.Judgements.Select(one => Question(request, one))];
        Warnings = [.. Code.Warnings.Values.Where(warning => (found.Warnings & (1u << (int)warning)) != 0).Select(Code.Warnings.Of)];
    }

    static EntitlementView View(RightsRequest request, EntitlementAnswer answer) => new(
        RightsCode.Entitlements.Of(answer.Code),
        answer,
        [.. answer.Rule.At(request.AsOf).Select(provision => (provision, (string?)null))]);

    OpenQuestion Question(RightsRequest request, RightsJudgement judgement)
    {
        var name = judgement.List == "fact" ? RightsForm.UnderstandsField : judgement.Fact;
        return new OpenQuestion(name, RightsWriter.Test(Vocabulary, request, judgement),
            RightsWords.Named(Vocabulary[judgement.List, judgement.Code, "help"], Vocabulary),
            [.. judgement.Decides.Select(RightsCode.Entitlements.Of)], Form.With(name, "yes"), Form.With(name, "no"));
    }
}
