using Langbenk.Cooperation.Requests;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Services;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>A service asks for help at the one door on the family's consent; without one the page offers to ask the family.</summary>
[Needs("request.send")]
public sealed class SendModel(SendRequest send, ReadReceptions receptions, ReadCircle circles, LawBook book) : RequestForm(circles, book)
{
    IReadOnlyList<(ReadConsents.Row Consent, IReadOnlyList<Service> Receptions)> usable = [];

    /// <summary>The one doors of the municipalities her service works for, but not her own.</summary>
    public IReadOnlyList<ReadReceptions.Door> Doors { get; private set; } = [];

    public bool HasConsent => usable.Count > 0;

    public string DoorNames => string.Join(", ", Doors.Select(one => one.Service.Name));

    public IEnumerable<Choice> Consents => usable.Select(one => new Choice($"{one.Consent.Consent.Id}", one.Consent.Consent.PurposeText, string.Join(", ", one.Consent.Services.Select(service => service.Name))));

    public IEnumerable<Choice> Receptions => Doors.Where(door => usable.Any(one => one.Receptions.Any(service => service.Id == door.Service.Id)))
        .Select(door => new Choice($"{door.Service.Id}", door.Service.Name, RequestTexts.DoorLine(door, T)));

    public IEnumerable<Choice> MayRefer => usable.SelectMany(one => one.Consent.Services).DistinctBy(one => one.Id)
        .Where(one => one.Id != Actor.Acting!.ScopeId && !Doors.Any(door => door.Service.Id == one.Id)).Select(one => new Choice($"{one.Id}", one.Name));

    public async Task<IActionResult> OnGetAsync(Guid person, Guid? samtykke)
    {
        if (!await Find(person))
        {
            return Missing();
        }

        var values = Empty();
        values["samtykke"] = usable.Any(one => one.Consent.Consent.Id == samtykke) ? $"{samtykke}" : usable.Count == 1 ? $"{usable[0].Consent.Consent.Id}" : "";
        values["mottak"] = Receptions.ToList() is [var only] ? only.Value : "";
        await Show(values);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person)
    {
        ReadForm();
        if (!await Find(person))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await send.Handle(Actor, new(person, Values.Id("mottak"), Values.Id("samtykke"), Typed, Values.Ids("henvis"), Mark), Today, UtcNow, Cancellation) switch
        {
            SendRequest.Result.Sent sent => await Stored(sent.Id),
            SendRequest.Result.Refused refused => await Refused(refused.Faults),
            _ => Missing(),
        };
    }

    async Task<IActionResult> Stored(Guid id)
    {
        Touch("request", id);
        return await Done($"/foresporsler/{id}");
    }

    async Task<bool> Find(Guid person)
    {
        if (!await FindChild(person))
        {
            return false;
        }

        Doors = [.. (await receptions.Near(Actor.Acting!.ScopeId, Today, Cancellation)).Where(one => one.Service.Id != Actor.Acting.ScopeId)];
        usable = await send.Usable(Actor, person, Today, Cancellation);
        return true;
    }
}
