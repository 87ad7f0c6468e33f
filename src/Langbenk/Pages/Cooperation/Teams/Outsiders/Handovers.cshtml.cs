using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Outsiders;

/// <summary>What waits to be handed over, and what was: her own service's alone.</summary>
[Needs("cooperation.read")]
public sealed class HandoversModel(ReadTeams read, ReadHandovers handovers, ReadConsents consents) : HandoverPage(read, handovers)
{
    HashSet<Guid> withdrawn = [];

    /// <summary>Her service has gone out of the team; or it was decided on a consent that no longer covers it, and the law says the same when somebody tries.</summary>
    public Text? WhyStopped(ReadHandovers.Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return !Whole.Mine.TakesPart ? HandoverTexts.LeftTeam : IsUncovered(row) ? HandoverTexts.Stopped : null;
    }

    bool IsUncovered(ReadHandovers.Row row) => row.Handover.ConsentId is not null
        && (Whole.Consent is not { State: ConsentState.InForce } consent || (consent.IsOwn && !consent.Outsiders.Any(one => one.Id == row.Outsider.Id)));

    public bool IsBeforeWithdrawal(ReadHandovers.Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Handover.ConsentId is { } consent && withdrawn.Contains(consent);
    }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindRows(id))
        {
            return Missing();
        }

        withdrawn = [.. (await consents.Of(Actor, Team.ChildId, Today, Cancellation)).Where(one => one.State == ConsentState.Withdrawn || one.Answers.Any(said => said.Answer.WithdrawnOn is not null)).Select(one => one.Consent.Id)];
        return Page();
    }
}
