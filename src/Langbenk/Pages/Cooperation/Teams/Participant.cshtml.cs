using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Hosting;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>Who in the team knows that a service takes part, and of whom it knows; more are told.</summary>
[Needs("cooperation.open")]
public sealed class ParticipantModel(ReadTeams read, ShowParticipant show, ReadDisclosures disclosures) : TeamPage(read)
{
    ILookup<Guid, Guid> told = Array.Empty<Guid>().ToLookup(one => one);

    public ReadTeams.Participant With { get; private set; } = null!;

    public string Name => With.Service.Name;

    /// <summary>The others that take part, besides her own service, which knows of each.</summary>
    IEnumerable<ReadTeams.Participant> Others => Whole.Participants.Where(one => one.Part.TakesPart && one.Part.ServiceId != Whole.Mine.ServiceId && one.Part.Id != With.Part.Id);

    /// <summary>Also who was invited and has not answered, or has left: told is told.</summary>
    public IReadOnlyList<string> Knows => [.. told[With.Part.Id].Distinct().Where(one => one != With.Service.Id && one != Whole.Mine.ServiceId && Whole.Services.ContainsKey(one)).Select(one => Whole.Services[one]).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> Known => [.. Whole.Participants.Where(one => one.Part.Id != With.Part.Id && one.Part.ServiceId != Whole.Mine.ServiceId && told[one.Part.Id].Contains(With.Service.Id)).Select(one => one.Service.Name)];

    public IReadOnlyList<Choice> ShownTo => [.. Others.Where(one => MayKnow(one.Service.Id) && !told[With.Part.Id].Contains(one.Service.Id)).Select(one => new Choice($"{one.Service.Id}", one.Service.Name))];

    public IReadOnlyList<Choice> Shown => [.. Others.Where(one => MayKnow(one.Service.Id) && !told[one.Part.Id].Contains(With.Service.Id)).Select(one => new Choice($"{one.Part.Id}", one.Service.Name))];

    /// <summary>The family has said that the services may know of each other.</summary>
    bool MayKnow(Guid service) => Whole.Consent is { State: ConsentState.InForce, Consent.BothWays: true } consent
        && new[] { service, With.Service.Id }.All(one => consent.Services.Any(named => named.Id == one));

    public async Task<IActionResult> OnGetAsync(Guid id, Guid del)
    {
        if (!await FindPart(id, del))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid del)
    {
        ReadForm();
        if (!await FindPart(id, del))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await show.Handle(Actor, new ShowParticipant.Input(id, del, Values.Ids("vises-for"), Values.Ids("vises")), Today, UtcNow, Cancellation) switch
        {
            ShowParticipant.Result.Done => await Done($"/laget/{id}"),
            ShowParticipant.Result.Refused refused => await Again(refused.Problem, ShownTo.Count > 0 ? "vises-for" : Shown.Count > 0 ? "vises" : "skjema"),
            _ => Missing(),
        };
    }

    async Task<bool> FindPart(Guid id, Guid part)
    {
        if (!await Find(id, toWrite: true) || !Whole.MayInvite || Whole.Participants.FirstOrDefault(one => one.Part.Id == part && one.Part.TakesPart && one.Part.ServiceId != Whole.Mine.ServiceId) is not { } with)
        {
            return false;
        }

        With = with;
        told = (await disclosures.Of(Actor, [.. Whole.Participants.Select(one => one.Part.Id)], Cancellation)).ToLookup(one => one.ResourceId, one => one.ToServiceId ?? Guid.Empty);
        return true;
    }
}
