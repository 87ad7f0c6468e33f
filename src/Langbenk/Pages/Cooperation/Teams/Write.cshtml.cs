using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Hosting;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A note in two steps: the words; then who is told, with what they will see. The form holds both, so that nothing is lost between them.</summary>
[Needs("cooperation.write")]
public sealed class WriteModel(ReadTeams read, WriteEntry write, ReadCircle circles, TellForm tell, LawBook book) : TeamPage(read)
{
    public Circle Circle { get; private set; } = null!;

    /// <summary>Empty on the first step.</summary>
    public IReadOnlyList<TellForm.Row> Rows { get; private set; } = [];

    public bool IsTelling => Values["steg"] == "fortell";

    public ReadTeams.EntryRow? Follows { get; private set; }

    public DateOnly LawRead => book.Dates.LawReadUntil;

    public IEnumerable<Choice> EntryKinds => new[] { EntryKind.Observation, EntryKind.ChildsVoice, EntryKind.Assessment, EntryKind.Agreement, EntryKind.Minutes }.Select(one => new Choice($"{one}", T(CooperationTexts.KindOf(one))));

    public IEnumerable<Choice> InfoKinds => KindWords.Choices(book.Vocabulary, ConsentKinds.Offered, T);

    public IEnumerable<Choice> About => Circle.Members.Where(one => one.Person is not null).Select(one => new Choice($"{one.Id}", PersonNames.Of(one.Person, T)));

    /// <summary>What she chose and wrote in the second step: it goes along when she goes back to the words.</summary>
    public IEnumerable<(string Name, string Value)> Kept => Values.All("til").Select(one => ("til", one))
        .Concat(Values.Fields.Keys.Where(key => key == "valgt" || key.StartsWith("begrunn-", StringComparison.Ordinal) || key.StartsWith("vurder-", StringComparison.Ordinal)).Select(key => (key, Values[key])));

    WriteEntry.Text Entry => new(Values.Choice<EntryKind>("notat"), KindWords.Read(Values.All("slag")), Values.Ids("om"), Values["tekst"], Values.Id("retter"));

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? retter)
    {
        if (!await FindToWrite(id, retter))
        {
            return Missing();
        }

        var values = new FormValues { ["merke"] = $"{Guid.NewGuid()}", ["retter"] = $"{retter}" }.SetAll("om", [$"{Circle.Child.Id}"]);
        if (Whole.Entries.FirstOrDefault(one => one.Entry.Id == retter && one.IsOwn) is { } earlier)
        {
            values["notat"] = $"{earlier.Entry.Kind}";
            values.SetAll("slag", KindCodes.Read(earlier.Entry.Kinds).Select(Code.Kinds.Of));
        }

        await Show(values);
        await Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await FindToWrite(id))
        {
            return Missing();
        }

        if (Team.ClosedOn is not null)
        {
            // Ended while she wrote: the words stay where they are.
            return await Again(new FieldError("skjema", T(TeamProblems.NotOpen.Title)));
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var faults = WriteEntry.Faults(Entry, Circle).ToList();
        if (faults.Count > 0 || Request.Form["knapp"] == "tekst")
        {
            Values["steg"] = "";
            return faults.Count > 0 && Request.Form["knapp"] != "tekst" ? await Again(Told(faults, FieldOf, T)) : await Keep();
        }

        if (!IsTelling || Request.Form["knapp"] == "vurder")
        {
            Values["steg"] = "fortell";
            return await Keep();
        }

        return await write.Handle(Actor, new(id, Entry, TellForm.Chosen(Values), Values.Id("merke") ?? Guid.NewGuid()), Today, UtcNow, Cancellation) switch
        {
            WriteEntry.Result.Written written => await Stored(id, written.Id),
            WriteEntry.Result.Refused refused => await Again([.. refused.Faults.Select(one => TellForm.Error(FieldOf(one.Field), one.Problem, T))]),
            _ => Missing(),
        };
    }

    async Task<IActionResult> Stored(Guid team, Guid entry)
    {
        Touch("entry", entry);
        return await Done($"/laget/{team}");
    }

    static string FieldOf(string field) => field switch
    {
        nameof(WriteEntry.Text.Kind) => "notat",
        nameof(WriteEntry.Text.Kinds) => "slag",
        nameof(WriteEntry.Text.About) => "om",
        nameof(WriteEntry.Text.Words) => "tekst",
        "" => "skjema",
        _ => field,
    };

    protected override async Task Fill()
    {
        Follows = Whole.Entries.FirstOrDefault(one => one.Entry.Id == Values.Id("retter") && one.IsOwn);
        Rows = IsTelling ? await tell.Rows(Actor, Whole, Team.Matter(Entry.About, Entry.Kinds), Values, [], Today, T, Cancellation) : [];
    }

    async Task<bool> FindToWrite(Guid id, Guid? retter = null)
    {
        if (!await Find(id, toWrite: true, only: Values.Id("retter") ?? retter) || await circles.Handle(Actor, Team.ChildId, Today, Cancellation) is not { } circle)
        {
            return false;
        }

        Circle = circle;
        return true;
    }
}
