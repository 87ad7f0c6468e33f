using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.U16;

/// <summary>What the meeting concluded on one item; written by the service that leads it.</summary>
[Needs("u16.conclude")]
public sealed class ConcludeModel(ReadU16Meetings read, DiscussionPlaces places, WriteU16Agenda write) : MeetingPage(read, places)
{
    public ReadU16Meetings.Item Item { get; private set; } = null!;

    protected override IReadOnlyCollection<Guid> Between => [Meeting.LeadServiceId, Item.Stored.ServiceId];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid item)
    {
        if (!await Find(id, item))
        {
            return Missing();
        }

        await Show(new FormValues { ["konklusjon"] = Item.Stored.Conclusion, ["versjon"] = $"{Item.Stored.Version}" });
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid item)
    {
        ReadForm();
        if (!await Find(id, item))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await write.Conclude(Actor, id, item, Values.Number("versjon") ?? 0, Values["konklusjon"], Confirmed, Today, Cancellation) switch
        {
            WriteU16Agenda.Result.Done => await Done($"/drofting/moter/{id}"),
            WriteU16Agenda.Result.Refused refused => await Again(refused.Problem, "konklusjon"),
            WriteU16Agenda.Result.Conflict theirs => await Conflict(theirs.Stored.Version, new Comparison(new FormValues { ["konklusjon"] = theirs.Stored.Conclusion }, Values, Lang).Words("konklusjon", U16Texts.Conclusion)),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id, Guid item)
    {
        if (!await Find(id) || !Whole.MayConclude || Whole.Items.FirstOrDefault(one => one.Stored.Id == item) is not { IsHidden: false } found)
        {
            return false;
        }

        Item = found;
        return true;
    }
}
