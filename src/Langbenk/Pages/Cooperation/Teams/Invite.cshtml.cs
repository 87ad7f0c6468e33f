using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Hosting;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>Another service is asked into the team: the page says first what it is told by being asked.</summary>
[Needs("cooperation.open")]
public sealed class InviteModel(ReadTeams read, InviteService invite, Neighbours neighbours) : TeamPage(read)
{
    IReadOnlyList<Service> named = [];
    IReadOnlyList<Neighbours.AtWork> staff = [];

    public bool HoldsToday => Whole.Consent?.State == ConsentState.InForce;

    public IEnumerable<Choice> Services => named.Select(one => new Choice($"{one.Id}", one.Name));

    /// <summary>There is somebody to invite; or what was written meanwhile is to be shown back.</summary>
    public bool HasForm => (HoldsToday && named.Count > 0) || Values["hvorfor"].Length > 0;

    /// <summary>The services of which nobody reads here: who is invited there hears nothing of it.</summary>
    public string Unread => string.Join(", ", named.Where(one => !staff.Any(at => at.ServiceId == one.Id)).Select(one => one.Name));

    public IEnumerable<Choice> People => [new("", T(InvitationTexts.Nobody)), .. named.SelectMany(service => staff.Where(one => one.ServiceId == service.Id).Select(one => new Choice($"{one.AccountId}", one.Name, Group: service.Name)))];

    /// <summary>Of whom the family has said that the services may know of each other.</summary>
    IEnumerable<ReadTeams.Participant> Others => Whole.Participants.Where(one => one.Part.ServiceId != Whole.Mine.ServiceId && one.Part.State is ParticipationState.Accepted or ParticipationState.Invited
        && Whole.Consent is { Consent.BothWays: true } consent && consent.Services.Any(named => named.Id == one.Part.ServiceId));

    public IEnumerable<Choice> Shown => Others.Select(one => new Choice($"{one.Part.Id}", one.Service.Name))
        .Concat(Whole.OutsidersWith.Where(_ => Whole.Consent is { Consent.BothWays: true }).Select(one => new Choice($"{one.Part.Id}", one.Outsider.Title)));

    public IEnumerable<Choice> ShownTo => Others.Select(one => new Choice($"{one.Part.ServiceId}", one.Service.Name));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindToInvite(id))
        {
            return Missing();
        }

        var values = new FormValues { ["tjeneste"] = named.Count == 1 ? $"{named[0].Id}" : "" };
        await Show(values.SetAll("vises", Shown.Select(one => one.Value)).SetAll("vises-for", ShownTo.Select(one => one.Value)));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await FindToInvite(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new InviteService.Input(id, Values.Id("tjeneste"), Values.Id("hvem"), Values["hvorfor"], Values.Ids("vises"), Values.Ids("vises-for"));
        return await invite.Handle(Actor, input, Today, UtcNow, Cancellation) switch
        {
            InviteService.Result.Invited => await Done($"/laget/{id}"),
            InviteService.Result.Refused refused => await Again(refused.Problem, refused.Field switch
            {
                nameof(InviteService.Input.Service) => "tjeneste",
                nameof(InviteService.Input.Account) => "hvem",
                nameof(InviteService.Input.Message) => "hvorfor",
                _ => "skjema",
            }),
            _ => Missing(),
        };
    }

    async Task<bool> FindToInvite(Guid id)
    {
        if (!await Find(id, toWrite: true) || !Whole.MayInvite)
        {
            return false;
        }

        var inTeam = Whole.Participants.Where(one => one.Part.State is ParticipationState.Accepted or ParticipationState.Invited).Select(one => one.Service.Id).ToList();
        named = [.. (Whole.Consent?.Services ?? []).Where(one => !inTeam.Contains(one.Id) && !one.HasEnded(Today))];
        staff = await neighbours.Staff([.. named.Select(one => one.Id)], Today, Cancellation);
        return true;
    }
}
