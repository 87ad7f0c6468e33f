using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>An invitation that waits for her answer: what she is told, and yes or no.</summary>
[Needs("cooperation.answer")]
public sealed class InvitationModel(AnswerInvitation answer, ReadWrongTeams wrong, TakeTeamOutOfRecord takeOut) : FormPage
{
    public AnswerInvitation.Row Row { get; private set; } = null!;

    /// <summary>Somebody of the service answered it before her; the page tells that, and nothing of the child.</summary>
    public bool IsClosed { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id) && !await FindClosed(id))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public Task<IActionResult> OnPostAsync(Guid id) => Answered(id, "hvorfor", () => answer.Decline(Actor, id, Values["hvorfor"], Today, Cancellation));

    public Task<IActionResult> OnPostAcceptAsync(Guid id) => Answered(id, "skjema", () => answer.Accept(Actor, id, Today, Cancellation));

    /// <summary>It was about the wrong child: what was told with it is out of the service's own record.</summary>
    public async Task<IActionResult> OnPostTakenOutAsync(Guid id)
    {
        ReadForm();
        if ((await wrong.Of(Actor, Today, Cancellation)).Invitations.FirstOrDefault(one => one.Id == id) is not { } row)
        {
            return Missing();
        }

        Touch("cooperation", row.Team);
        await takeOut.Invitation(Actor, id, Today, Cancellation);
        return await Done("/laget");
    }

    async Task<IActionResult> Answered(Guid id, string field, Func<Task<AnswerInvitation.Result>> give)
    {
        ReadForm();
        if (await Find(id) && OnlyDraft)
        {
            return await Keep();
        }

        var result = OnlyDraft ? new AnswerInvitation.Result.NotFound() : await give();
        // Refused is what came too late too: the page shows what stands now.
        IsClosed = result is not AnswerInvitation.Result.Done && !await Find(id) && await FindClosed(id);
        return result switch
        {
            AnswerInvitation.Result.Done { Team: { } team } => await Done($"/laget/{team}"),
            AnswerInvitation.Result.Done => await Done("/laget"),
            AnswerInvitation.Result.Refused refused when !IsClosed && Row is not null => await Again(refused.Problem, field),
            _ => IsClosed ? await Again(TeamProblems.AnsweredByService) : Missing(),
        };
    }

    async Task<bool> Find(Guid id) => Found((await answer.Waiting(Actor, Today, Cancellation)).FirstOrDefault(one => one.Invitation.Id == id));

    async Task<bool> FindClosed(Guid id) => IsClosed = Found(await answer.Closed(Actor, id, Today, Cancellation));

    bool Found(AnswerInvitation.Row? row)
    {
        if (row is null)
        {
            return false;
        }

        Row = row;
        Touch("cooperation", row.Team.Id);
        Touch("person", row.Child.Id);
        return true;
    }
}
