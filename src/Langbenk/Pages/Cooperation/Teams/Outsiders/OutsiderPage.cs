using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Sharing.Consents;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Outsiders;

/// <summary>A page on which the service that has the consent takes somebody without an account in, or shows her to others.</summary>
public abstract class OutsiderPage(ReadTeams read) : TeamPage(read)
{
    public bool HoldsToday => Whole.Consent?.State == ConsentState.InForce;

    /// <summary>Of whom the family has said that the services may know of each other.</summary>
    public IEnumerable<Choice> ShownTo => Whole.Participants.Where(one => one.Part.TakesPart && one.Part.ServiceId != Whole.Mine.ServiceId
            && Whole.Consent is { Consent.BothWays: true } consent && consent.Services.Any(named => named.Id == one.Part.ServiceId) && !IsShown(one.Part.ServiceId))
        .Select(one => new Choice($"{one.Part.ServiceId}", one.Service.Name));

    protected virtual bool IsShown(Guid service) => false;

    protected async Task<bool> FindToTakeIn(Guid id) => await Find(id, toWrite: true) && Whole.MayInvite;

    protected async Task<IActionResult> Went(Guid id, TakeInOutsider.Result result, string field) => result switch
    {
        TakeInOutsider.Result.Done => await Done($"/laget/{id}"),
        TakeInOutsider.Result.Refused refused => await Again(refused.Problem, field),
        _ => Missing(),
    };
}
