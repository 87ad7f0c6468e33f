using System.Globalization;
using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.SelfEvaluations;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.SelfEvaluations;

/// <summary>One evaluation: what is left to fill in, the results beside earlier years, and what will be done.</summary>
[Needs("evaluation.read")]
public sealed class ReadModel(ReadEvaluation read, FinishSelfAction finish, DropEvaluation drop, AccessGate gate) : StaffPage
{
    public ReadEvaluation.View View { get; private set; } = null!;

    public bool MayAnswer { get; private set; }

    public bool MayFinish { get; private set; }

    public bool MayDrop { get; private set; }

    public bool IsFinished => View.Evaluation.FinishedOn is not null;

    public ReadEvaluation.Column This => View.Columns.Single(column => column.Evaluation.Id == View.Evaluation.Id);

    public ReadEvaluation.Column? Before => View.Columns.TakeWhile(column => column != This).LastOrDefault();

    public int Answered => This.Groups.Sum(group => group.Answered + group.NotRelevant);

    public string Number(double mean) => mean.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', Lang == Language.En ? '.' : ',');

    /// <summary>The part that has come furthest, or fallen most, since the time before; null where nothing moved.</summary>
    public (string Title, double By)? Moved(bool up)
    {
        if (Before is not { } before)
        {
            return null;
        }

        var moves = View.Questionnaire.Groups
            .Select((group, at) => (Title: T(group.Title), By: This.Groups[at].Mean - before.Groups[at].Mean))
            .Where(move => up ? move.By > 0.05 : move.By < -0.05)
            .OrderByDescending(move => Math.Abs(move.By!.Value)).ToList();
        return moves.Count == 0 ? null : (moves[0].Title, moves[0].By!.Value);
    }

    public (string Title, double Mean)? Weakest => View.Questionnaire.Groups
        .Select((group, at) => (Title: T(group.Title), This.Groups[at].Mean))
        .Where(group => group.Mean is not null).OrderBy(group => group.Mean)
        .Select(group => ((string, double)?)(group.Title, group.Mean!.Value)).FirstOrDefault();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } view)
        {
            return Missing();
        }

        View = view;
        Service<PageTerms>().Words = await Service<ReadPageWords>().OfPlace(view.Evaluation.MunicipalityId, view.Evaluation.ServiceId, Today, Cancellation);
        Touch(EvaluationActions.Resource, id);
        MayAnswer = !IsFinished && await gate.IsOpen(Actor, EvaluationActions.Answer, id, Today, Cancellation);
        MayFinish = await gate.IsOpen(Actor, EvaluationActions.Finish, id, Today, Cancellation);
        MayDrop = Answered == 0 && await gate.IsOpen(Actor, EvaluationActions.Drop, id, Today, Cancellation) && await drop.MayBe(view.Evaluation, Cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid handling)
    {
        Touch(EvaluationActions.Resource, id);
        return await finish.Handle(Actor, handling, Today, Cancellation) ? Go($"/egenvurdering/{id}") : Missing();
    }
}
