using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Langbenk.Texts;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>
/// Something is written in a team in two steps: the words; then who is told, with what they will see. The form holds both, so that nothing
/// is lost between them. Every page that tells uses this one step.
/// </summary>
public abstract class TellingPage(ReadTeams read, ReadCircle circles, TellForm tell, LawBook book) : TeamPage(read)
{
    public Circle Circle { get; private set; } = null!;

    /// <summary>Empty on the first step.</summary>
    public IReadOnlyList<TellForm.Row> Rows { get; private set; } = [];

    public bool IsTelling => Values["steg"] == "fortell";

    public DateOnly LawRead => book.Dates.LawReadUntil;

    public IEnumerable<Choice> InfoKinds => KindWords.Choices(book.Vocabulary, ConsentKinds.Offered, T);

    public IEnumerable<Choice> About => Circle.Members.Where(one => one.Person is not null).Select(one => new Choice($"{one.Id}", PersonNames.Of(one.Person, T)));

    /// <summary>The fields of the first step: they go along through the second.</summary>
    public abstract IReadOnlyList<string> WrittenFields { get; }

    /// <summary>What stands over the words where it is shown what they will see.</summary>
    public abstract IEnumerable<string> SeenWith { get; }

    public virtual string SeenText => Values["tekst"];

    /// <summary>What goes with the words, whole.</summary>
    public ChosenFile? Document { get; protected set; }

    public Text KindsTold => KindWords.List(book.Vocabulary, Entry.Kinds);

    public virtual Text SaveLabel => TellTexts.Save;

    /// <summary>What she chose and wrote in the second step: it goes along when she goes back to the words.</summary>
    public IEnumerable<(string Name, string Value)> Kept => Values.All("til").Select(one => ("til", one)).Concat(Values.All("uten-plikt").Select(one => ("uten-plikt", one)))
        .Concat(Values.Fields.Keys.Where(key => key == "valgt" || key.StartsWith("begrunn-", StringComparison.Ordinal) || key.StartsWith("vurder-", StringComparison.Ordinal)).Select(key => (key, Values[key])));

    protected abstract WriteEntry.Text Entry { get; }

    /// <summary>What is wrong with what was written, beside what is wrong with any entry.</summary>
    protected virtual IEnumerable<(string Field, Problem Problem)> Faults => [];

    protected virtual bool IsOffered(Receiver receiver) => true;

    protected virtual string FieldOf(string field) => field switch
    {
        nameof(WriteEntry.Text.Kind) => "notat",
        nameof(WriteEntry.Text.Kinds) => "slag",
        nameof(WriteEntry.Text.About) => "om",
        nameof(WriteEntry.Text.Words) => "tekst",
        nameof(WriteEntry.Text.File) => DraftFile.Input,
        "" => "skjema",
        _ => field,
    };

    /// <summary>The page to show while it is not yet to be stored; null when it is.</summary>
    protected async Task<IActionResult?> BeforeStoring()
    {
        if (Team.ClosedOn is not null)
        {
            // Ended while she wrote: the words stay where they are.
            return await Again(new FieldError("skjema", T(TeamProblems.NotOpen.Title)));
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var faults = Faults.Concat(WriteEntry.Faults(Entry, Circle)).DistinctBy(one => FieldOf(one.Field)).ToList();
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

        if (TellForm.HasJudged(Values))
        {
            await Fill();
            if (TellForm.LeftOut(Rows, Values) is { Count: > 0 } left)
            {
                return await Again([.. left.Select(key => new FieldError($"til-{key}", T(TellTexts.LeftOut)))]);
            }
        }

        return null;
    }

    protected Task<IActionResult> Refused(IReadOnlyList<(string Field, Problem Problem)> faults)
    {
        if (faults.Any(one => one.Field == nameof(WriteEntry.Text.File)))
        {
            // The file is chosen beside the words.
            Values["steg"] = "";
        }

        return Again(faults.Select(one => TellForm.Beside(FieldOf(one.Field), one.Problem)));
    }

    protected IReadOnlyList<Disclose.To> Receivers => [.. TellForm.Chosen(Values).Where(one => IsOffered(one.Receiver))];

    protected Guid Mark => Values.Id(FormValues.MarkField) ?? Guid.NewGuid();

    protected override async Task Fill() =>
        Rows = IsTelling ? await tell.Rows(Actor, Whole, Team.Matter(Entry.About, Entry.Kinds), Values, [], Today, T, Cancellation, IsOffered) : [];

    /// <param name="only">That note alone, however old.</param>
    protected async Task<bool> FindToWrite(Guid id, Guid? only = null)
    {
        if (!await Find(id, toWrite: true, only: only) || await circles.Handle(Actor, Team.ChildId, Today, Cancellation) is not { } circle)
        {
            return false;
        }

        Circle = circle;
        Circle.Members.Where(one => one.Person is not null).Select(one => one.Id).Except(Whole.Persons.Keys.Append(Team.ChildId)).ToList().ForEach(one => Touch("person", one));
        return true;
    }
}
