using Langbenk.Cooperation.Requests;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Sharing;
using Langbenk.Prevention.Measures;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>The reception's answer: what it becomes, and what the one who asked may know.</summary>
[Needs("request.answer")]
public sealed class AnswerModel(ReadRequests read, AnswerRequest answer, FindPublished published, LawBook book) : RequestPage(read)
{
    IReadOnlyList<PublishedMeasure> measures = [];

    public IEnumerable<Choice> Outcomes => Enum.GetValues<RequestOutcome>().Select(one => new Choice($"{one}", T(RequestTexts.OutcomeOf(one)), T(RequestTexts.OutcomeHint(one))));

    public IEnumerable<Choice> Measures => [new("", T(RequestTexts.NoMeasure)), .. measures.Select(one => new Choice($"{one.Measure.Id}", $"{one.Measure.Name} ({one.ServiceName})"))];

    public IEnumerable<Choice> Kinds => KindWords.Choices(book.Vocabulary, ConsentKinds.Offered, T);

    public IEnumerable<Choice> Told => [.. Asked.IsOwn ? [] : new[] { new Choice("avsender", Whole.Sender, T(RequestTexts.SenderHint)) }, new("familien", T(RequestTexts.TheFamily), T(RequestTexts.FamilyHint))];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindToAnswer(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["merke"] = $"{Guid.NewGuid()}" }.SetAll("far-svar", Asked.IsOwn ? [] : ["avsender"]));
        // What she wrote before it was taken back is shown to her, in place of the form.
        return IsTakenBack && DraftSavedAt is null ? Go($"/foresporsler/{id}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await FindToAnswer(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var outcome = Values.Choice<RequestOutcome>("utfall");
        var input = new AnswerRequest.Input(id, outcome, Values.Id("tiltak"), Values["svar"], Values["notat"], KindWords.Read(Values.All("slag")), Values.Has("far-svar", "avsender"), Values.Has("far-svar", "familien"), Values.Id("merke") ?? Guid.NewGuid());
        return await answer.Handle(Actor, input, Today, UtcNow, Cancellation) switch
        {
            // Opening the team is the next step, and rests on a consent of its own.
            AnswerRequest.Result.Answered => await Done(outcome == RequestOutcome.Team ? $"/laget/ny/{Whole.Child.Id}" : $"/foresporsler/{id}"),
            AnswerRequest.Result.Refused refused => await Again(refused.Faults.Select(one => (FieldOf(one.Field), one.Problem))),
            _ => Missing(),
        };
    }

    static string FieldOf(string field) => field switch
    {
        nameof(AnswerRequest.Input.Outcome) => "utfall",
        nameof(AnswerRequest.Input.Measure) => "tiltak",
        nameof(AnswerRequest.Input.Words) => "svar",
        nameof(AnswerRequest.Input.Note) => "notat",
        nameof(AnswerRequest.Input.Kinds) => "slag",
        nameof(AnswerRequest.Input.ToSender) => "far-svar",
        _ => "skjema",
    };

    async Task<bool> FindToAnswer(Guid id)
    {
        if (!await Find(id, toAnswer: true))
        {
            return false;
        }

        measures = await published.In(null, Today, UtcNow, Cancellation);
        return true;
    }
}
