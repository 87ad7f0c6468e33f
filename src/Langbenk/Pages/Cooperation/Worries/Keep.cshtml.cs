using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Worries;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>Which notes of a worry are in the service's own record, and whether the one it is about may read it.</summary>
[Needs("worry.list")]
public sealed class KeepModel(ReadWorries read, KeepWorry keep) : WorryPage(read)
{
    public IEnumerable<Choice> Journals => KeepingForm.Journals(T);

    public IEnumerable<Choice> Accesses => KeepingForm.Accesses(T);

    public IEnumerable<Choice> Notes => Whole.Notes.Select(one => new Choice($"{one.Id}", WhenAndWho(one), JournalOf(one)));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id, toWrite: true))
        {
            return Missing();
        }

        await Show(Of(Worry).SetAll("notater", Whole.Notes.Where(one => one.Journal == JournalStatus.NotYet).Select(one => $"{one.Id}")));
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

        return await keep.Handle(Actor, id, Values.Number("versjon") ?? 0, KeepingForm.Read(Values), Values.Ids("notater"), Today, Cancellation) switch
        {
            KeepWorry.Result.Done => await Done($"/uro/{id}"),
            KeepWorry.Result.Refused refused => await Again([(refused.Field == "notes" ? "notater" : KeepingForm.FieldOf(refused.Field), refused.Problem)]),
            KeepWorry.Result.Conflict when await Find(id, toWrite: true) => await Conflict(Worry.Version, Compared()),
            _ => Missing(),
        };
    }

    /// <summary>What the worry as a whole has; of the notes that are chosen, nothing is said until she says it.</summary>
    static FormValues Of(Worry worry) => KeepingForm.Of(new RecordKeeping { Access = worry.Access, WithheldGround = worry.WithheldGround }, worry.Version);

    /// <summary>Each chosen note as it stands now and as she says it; and what is said of the whole.</summary>
    IEnumerable<Difference> Compared()
    {
        var yours = new RecordKeeping();
        KeepingForm.Read(Values).Into(yours);
        var chosen = Values.Ids("notater");
        return
        [
            .. Whole.Notes.Where(one => chosen.Contains(one.Id)).Select(one => new Difference(WorryTexts.NoteOf(WhenAndWho(one)), JournalOf(one), WorryPaper.Journal(yours.Journal, yours.JournaledOn, T))),
            .. KeepingForm.Compared(Of(Worry), Values, Lang, T).Where(one => one.Label == WorryTexts.Access || one.Label == WorryTexts.Ground),
        ];
    }

    string WhenAndWho(WorryNote note) => $"{DateWords.WithTime(DateWords.Oslo(note.WrittenAt), Lang)}, {note.WrittenByName}";

    string JournalOf(WorryNote note) => WorryPaper.Journal(note.Journal, note.JournaledOn, T);
}
