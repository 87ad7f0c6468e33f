using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Pages.Work;
using Langbenk.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Sharing;

/// <summary>A consent: what was asked, who has answered what; and writing down an answer, or that it is taken back.</summary>
[Needs("consent.read")]
public sealed class ConsentModel(ReadConsents read, AnswerConsent answer, LawBook book) : FormPage
{
    static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        [nameof(AnswerConsent.Input.Person)] = "hvem",
        [nameof(AnswerConsent.Input.State)] = "svar",
        [nameof(AnswerConsent.Input.Form)] = "form",
        [nameof(AnswerConsent.Input.How)] = "hvordan",
        [nameof(AnswerConsent.Input.ChildSaid)] = "barnet",
        [nameof(AnswerConsent.Input.On)] = "dag",
        [nameof(AnswerConsent.Input.Paper)] = "papir",
        ["how"] = "sa-fra",
    };

    public ReadConsents.Row Row { get; private set; } = null!;

    public Circle Circle { get; private set; } = null!;

    public Consent Consent => Row.Consent;

    public bool MayWrite => Row.IsOwn && Circle.MayChange;

    /// <summary>The family has said that the one door may be told, and may answer.</summary>
    public bool NamesDoor => Consent.BothWays && Row.Services.Any(one => one.AnswerDays is not null && one.Id != Consent.ServiceId);

    /// <summary>A yes is taken back where it is said: also at another service that was told of it.</summary>
    public bool MayWithdraw => Circle.MayChange;

    public string NameOf => PersonNames.Of(Circle.Child.Person, T);

    public string KindsInWords => T(KindWords.List(book.Vocabulary, Consent.KindList.Except(ConsentKinds.Always)));

    public bool AnyoneAsked => Row.Answers.Any(one => one.Answer.State == AnswerState.Asked);

    public bool AsksChild => Row.Answers.Any(one => one.Answer.Capacity == PersonRole.Child);

    public bool MayAnswer => Row.Answers.Any(one => one.Answer.State is AnswerState.Asked or AnswerState.DoesNotUnderstand);

    /// <summary>Those asked first; the others too, since who may not answer is told why. Nobody whom the reader may not see, not even by an id.</summary>
    public IEnumerable<Choice> People => [new("", "–"), .. Row.Answers.Where(one => one.Answer.State is (AnswerState.Asked or AnswerState.DoesNotUnderstand) && Circle.Seen(one.PersonId) is not null).Select(one => one.PersonId)
        .Concat(Circle.Members.Where(one => one.Person is not null).Select(one => one.Id).Except(Row.Answers.Select(one => one.PersonId)))
        .Select(id => new Choice($"{id}", PersonNames.Of(Circle.Find(id)?.Person, T)))];

    public IEnumerable<Choice> States => new[] { AnswerState.Given, AnswerState.Refused, AnswerState.DoesNotUnderstand }.Select(one => new Choice($"{one}", T(ConsentTexts.StateOf(one))));

    public IEnumerable<Choice> Forms => Enum.GetValues<AnswerForm>().Select(one => new Choice($"{one}", T(ConsentTexts.FormOf(one))));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["dag"] = $"{Today.Day}.{Today.Month}.{Today.Year}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, IFormFile? papir)
    {
        ReadForm();
        if (!await Find(id) || !MayWrite)
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Id("hvem") is not { } person)
        {
            return await Again(new FieldError("hvem", T(PersonTexts.ChooseOne)));
        }

        var (scan, refused) = await Read(papir);
        return refused is not null ? await Again(refused, "papir") : await Answered(id, await answer.Handle(
            Actor, new(id, person, Values.Choice<AnswerState>("svar"), Values.Choice<AnswerForm>("form"), Values["hvordan"], Values.TypedDay("dag"), scan) { ChildSaid = Values["barnet"] }, Today, Cancellation));
    }

    /// <summary>The paper comes after the answer.</summary>
    public async Task<IActionResult> OnPostPaperAsync(Guid id, Guid hvem, IFormFile? papir)
    {
        ReadForm();
        if (!await Find(id) || !MayWrite)
        {
            return Missing();
        }

        var (scan, refused) = await Read(papir);
        return scan is null ? await Again(refused ?? SharingProblems.NoFile, "skjema") : await Answered(id, await answer.Attach(Actor, id, hvem, scan, Today, Cancellation), paper: "skjema");
    }

    async Task<(SignedPaper.Scan? Scan, Problem? Refused)> Read(IFormFile? file) => await Upload.Read(file, Cancellation) switch
    {
        Upload.File chosen => (new SignedPaper.Scan(chosen.Name, chosen.Content, UtcNow), null),
        Upload.Refused refused => (null, refused.Problem),
        _ => (null, null),
    };

    /// <summary>A paper belongs to a yes in writing, also one that was taken back later.</summary>
    public bool MayAttach(ConsentAnswer one) => MayWrite && Circle.Seen(one.PersonId) is not null && one is { State: AnswerState.Given or AnswerState.Withdrawn, Form: AnswerForm.Written };

    /// <param name="svar">The answer: of somebody whom the reader may not see, nothing else is on the page.</param>
    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, Guid svar)
    {
        ReadForm();
        return await Find(id) && MayWithdraw && Row.Answers.FirstOrDefault(one => one.Answer.Id == svar) is { } said
            ? await Answered(id, await answer.Withdraw(Actor, id, said.PersonId, Values["sa-fra"], Today, Cancellation)) : Missing();
    }

    /// <param name="paper">The field that is wrong when the paper is.</param>
    async Task<IActionResult> Answered(Guid id, AnswerConsent.Result result, string paper = "papir") => result switch
    {
        AnswerConsent.Result.Done => await Done($"/samtykke/{id}"),
        AnswerConsent.Result.Refused refused => await Again([.. refused.Faults.Select(one => new FieldError(one.Field == nameof(AnswerConsent.Input.Paper) ? paper : Fields.GetValueOrDefault(one.Field, "skjema"), T(Values.IsUnreadable("dag") && Fields.GetValueOrDefault(one.Field) == "dag" ? ShellTexts.NotADay : one.Problem.Title)))]),
        AnswerConsent.Result.Conflict => await Conflict(T(ConflictTexts.ChangedMeanwhile)),
        _ => Missing(),
    };

    async Task<bool> Find(Guid id)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } found)
        {
            return false;
        }

        (Row, Circle) = found;
        Touch("consent", id);
        foreach (var one in Circle.Members.Where(one => one.Person is not null))
        {
            Touch("person", one.Id);
        }

        return true;
    }
}
