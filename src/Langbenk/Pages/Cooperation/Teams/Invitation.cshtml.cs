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

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return await Before(id);
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await Answered(await answer.Decline(Actor, id, Values["hvorfor"], Today, Cancellation), "hvorfor");
    }

    public async Task<IActionResult> OnPostAcceptAsync(Guid id)
    {
        ReadForm();
        return await Find(id) ? await Answered(await answer.Accept(Actor, id, Today, Cancellation), "skjema") : await Before(id);
    }

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

    async Task<IActionResult> Before(Guid id) => await answer.Before(Actor, id, Cancellation) is { } before ? await Answered(before, "skjema") : Missing();

    async Task<IActionResult> Answered(AnswerInvitation.Result result, string field) => result switch
    {
        AnswerInvitation.Result.Done { Team: { } team } => await Done($"/laget/{team}"),
        AnswerInvitation.Result.Done => await Done("/laget"),
        AnswerInvitation.Result.Refused refused => await Again(refused.Problem, field),
        _ => Missing(),
    };

    async Task<bool> Find(Guid id)
    {
        if ((await answer.Waiting(Actor, Today, Cancellation)).FirstOrDefault(one => one.Invitation.Id == id) is not { } row)
        {
            return false;
        }

        Row = row;
        Touch("cooperation", row.Team.Id);
        Touch("person", row.Child.Id);
        return true;
    }
}
