using Langbenk.Cooperation.Requests;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Sharing.Circles;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>A parent or a young person has come to the reception, which writes down what they ask for.</summary>
[Needs("request.send")]
public sealed class RecordModel(RecordRequest record, ReadCircle circles, LawBook book) : RequestForm(circles, book)
{
    public IEnumerable<Choice> From => new[] { RequestFrom.Parent, RequestFrom.YoungPerson }.Select(one => new Choice($"{one}", T(RequestTexts.FromOf(one))));

    public IEnumerable<Choice> Contacts => Enum.GetValues<RequestContact>().Select(one => new Choice($"{one}", T(RequestTexts.ContactOf(one))));

    public override Langbenk.Kernel.Text KindsHint => RequestTexts.RecordKindsHint;

    public async Task<IActionResult> OnGetAsync(Guid person)
    {
        if (!await Find(person))
        {
            return Missing();
        }

        await Show(Empty());
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

        return await record.Handle(Actor, new(person, Values.Choice<RequestFrom>("hvem"), Values.Choice<RequestContact>("hvordan"), Typed, Mark), Today, UtcNow, Cancellation) switch
        {
            RecordRequest.Result.Recorded recorded => await Stored(recorded.Id),
            RecordRequest.Result.Refused refused => await Refused(refused.Faults),
            _ => Missing(),
        };
    }

    async Task<IActionResult> Stored(Guid id)
    {
        Touch("request", id);
        return await Done($"/foresporsler/{id}");
    }

    async Task<bool> Find(Guid person) => await record.Door(Actor, Today, Cancellation) is not null && await FindChild(person);
}
