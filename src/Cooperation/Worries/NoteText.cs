using Langbenk.Cooperation.Records;
using Langbenk.Kernel;

namespace Langbenk.Cooperation.Worries;

/// <summary>What was typed for one round, and what is wrong with it, field by field.</summary>
public sealed record NoteText(
    string Seen, string Thought, WorryLevel? Level, Talk? Child, string ChildSaid, Talk? Parents, string ParentsSaid, string Tried, NextStep? Next, DateOnly? NextOn, string NextWhy)
{
    /// <summary>So long a worry may lie until it is looked at again.</summary>
    public const int MostMonths = 6;

    public StepLevel? Step { get; init; }

    public IEnumerable<(string Field, Problem Problem)> Faults(bool aboutPerson, DateOnly today)
    {
        if (Seen.Trim().Length == 0)
        {
            yield return (nameof(Seen), WorryProblems.NothingSeen);
        }

        if (Level is null)
        {
            yield return (nameof(Level), WorryProblems.NoLevel);
        }

        foreach (var (field, talk, said) in new[] { (nameof(Child), Child, ChildSaid), (nameof(Parents), Parents, ParentsSaid) })
        {
            if (aboutPerson && talk is null)
            {
                yield return (field, WorryProblems.NoTalk);
            }
            else if (talk is not (null or Talk.NotRelevant) && said.Trim().Length == 0)
            {
                yield return (field + "Said", talk == Talk.Yes ? WorryProblems.NotSaidWhat : WorryProblems.NotSaidWhyNot);
            }
        }

        foreach (var fault in NextFaults(today))
        {
            yield return fault;
        }

        foreach (var (field, text) in Texts())
        {
            if (text.Length > WorryNote.MaxTextLength)
            {
                yield return (field, WorryProblems.TextTooLong);
            }
            else if (NumberInText.Has(text))
            {
                yield return (field, WorryProblems.NumberInText);
            }
        }
    }

    IEnumerable<(string, Problem)> NextFaults(DateOnly today)
    {
        if (Next is null)
        {
            yield return (nameof(Next), WorryProblems.NoNext);
        }
        else if (Next != NextStep.NothingMore && NextOn is null)
        {
            yield return (nameof(NextOn), WorryProblems.NoNextDay);
        }
        else if (NextOn < today)
        {
            yield return (nameof(NextOn), WorryProblems.NextDayPast);
        }
        else if (Next != NextStep.NothingMore && NextOn > today.AddMonths(MostMonths))
        {
            yield return (nameof(NextOn), WorryProblems.NextDayFar);
        }

        if (Next == NextStep.NothingMore && Level >= WorryLevel.GreyZone && NextWhy.Trim().Length == 0)
        {
            yield return (nameof(NextWhy), WorryProblems.GreatAndNothing);
        }
    }

    IEnumerable<(string, string)> Texts() =>
    [
        (nameof(Seen), Seen), (nameof(Thought), Thought), (nameof(ChildSaid), ChildSaid), (nameof(ParentsSaid), ParentsSaid), (nameof(Tried), Tried), (nameof(NextWhy), NextWhy),
    ];

    /// <summary>What is written by one in one day about the same is the same.</summary>
    public Guid Mark(Guid? about, Guid by, DateOnly today, params IEnumerable<object?> more) =>
        ContentMark.Of([about, by, today.DayNumber, Seen.Trim(), Thought.Trim(), Level, Child, ChildSaid.Trim(), Parents, ParentsSaid.Trim(), Tried.Trim(), Next, NextOn?.DayNumber, NextWhy.Trim(), .. Step is null ? more : [.. more, Step]]);

    /// <param name="mark">Null for the first round: the worry itself has one.</param>
    public WorryNote Note(Guid worry, Organisation.Staff.Actor actor, DateOnly today, DateTime now, Guid? mark = null)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return new()
        {
            Id = Guid.CreateVersion7(),
            WorryId = worry,
            WrittenOn = today,
            WrittenAt = now,
            WrittenById = actor.AccountId,
            WrittenByName = actor.Name,
            Seen = Seen.Trim(),
            Thought = Thought.Trim(),
            Level = Level!.Value,
            Child = Child ?? Talk.NotRelevant,
            ChildSaid = ChildSaid.Trim(),
            Parents = Parents ?? Talk.NotRelevant,
            ParentsSaid = ParentsSaid.Trim(),
            Tried = Tried.Trim(),
            Next = Next!.Value,
            NextOn = Next == NextStep.NothingMore ? null : NextOn,
            NextWhy = NextWhy.Trim(),
            Step = Step,
            Mark = mark,
        };
    }
}
