using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>Whether a worry is in the service's own record, and whether the one it is about may read it.</summary>
[Needs("worry.list")]
public sealed class KeepModel(ReadWorries read, GoOnWithWorry goOn) : WorryPage(read)
{
    public IEnumerable<Choice> Journals => Enum.GetValues<JournalStatus>().Select(one => new Choice($"{one}", T(WorryTexts.JournalOf(one))));

    public IEnumerable<Choice> Accesses => Enum.GetValues<AccessStatus>().Select(one => new Choice($"{one}", T(WorryTexts.AccessOf(one))));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id, toWrite: true))
        {
            return Missing();
        }

        await Show(Of(Worry));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id, toWrite: true))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var answer = await goOn.Keep(
            Actor, id, Values.Number("versjon") ?? 0, Values.Choice<JournalStatus>("journal") ?? JournalStatus.NotYet, Values.Date("dag"), Values.Choice<AccessStatus>("innsyn") ?? AccessStatus.Open,
            Values["hjemmel"], Today, Cancellation);
        return answer switch
        {
            GoOnWithWorry.Result.Done => await Done($"/uro/{id}"),
            GoOnWithWorry.Result.Refused refused => await Again(refused.Faults[0].Problem, refused.Faults[0].Field == "journaledOn" ? "dag" : "hjemmel"),
            GoOnWithWorry.Result.Conflict theirs => await Conflict(theirs.Stored.Version, Compared(Of(theirs.Stored))),
            _ => Missing(),
        };
    }

    IEnumerable<Difference> Compared(FormValues stored)
    {
        var both = new Comparison(stored, Values, Lang);
        return
        [
            both.Chosen("journal", WorryTexts.Journal, Journals), both.Day("dag", WorryTexts.JournaledOn), both.Chosen("innsyn", WorryTexts.Access, Accesses), both.Words("hjemmel", WorryTexts.Ground),
        ];
    }

    static FormValues Of(Worry worry) => new()
    {
        ["journal"] = $"{worry.Keeping.Journal}",
        ["dag"] = worry.Keeping.JournaledOn is { } day ? $"{day.Day}.{day.Month}.{day.Year}" : "",
        ["innsyn"] = $"{worry.Keeping.Access}",
        ["hjemmel"] = worry.Keeping.WithheldGround,
        ["versjon"] = $"{worry.Version}",
    };
}
