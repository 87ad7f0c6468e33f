using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.U16;

/// <summary>A new meeting; one in the address is repeated a week later, with the same services.</summary>
[Needs("u16.make")]
public sealed class MakeModel(MakeU16Meeting make, ReadU16Meetings read, DiscussionPlaces places) : FormPage
{
    IReadOnlyList<DiscussionPlaces.Row> _around = [];

    public IEnumerable<Choice> Services => _around.Where(one => one.IsHere).Select(one => new Choice($"{one.Id}", one.Name));

    public string NotHere => string.Join(", ", _around.Where(one => !one.IsHere).Select(one => one.Name));

    public async Task<IActionResult> OnGetAsync(Guid? etter)
    {
        var values = new FormValues { [FormValues.MarkField] = $"{Guid.NewGuid()}" };
        if (etter is { } id)
        {
            if (await read.One(Actor, id, Today, Cancellation) is not { } before)
            {
                return Missing();
            }

            var day = before.Meeting.HeldOn.AddDays(7);
            values["dag"] = $"{day.Day}.{day.Month}.{day.Year}";
            values.SetAll("tjenester", before.Others.Select(one => one.Id).Append(before.Meeting.LeadServiceId).Where(one => one != Actor.Acting!.ScopeId).Select(one => $"{one}"));
        }

        await Show(values);
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        return await make.Handle(Actor, new(Values.Date("dag"), Values.Ids("tjenester"), Values.Id(FormValues.MarkField) ?? Guid.NewGuid()), Today, Cancellation) switch
        {
            MakeU16Meeting.Result.Made made => await Done($"/drofting/moter/{made.Id}"),
            MakeU16Meeting.Result.Refused refused => await Again([.. refused.Faults.Select(one => new FieldError(one.Field == nameof(MakeU16Meeting.Input.HeldOn) ? "dag" : "tjenester", T(one.Problem.Title)))]),
            _ => Missing(),
        };
    }

    protected override async Task Fill() => _around = await places.Around(Actor.Acting!.ScopeId, Today, Cancellation);
}
