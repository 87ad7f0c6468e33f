using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.People;
using Langbenk.Pages.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>
/// Choosing who is told: each participant she sees and each of those around the child, with the law's answer, the tests she must judge, and
/// room for her reason. Fields: «til» (keys), «begrunn-KEY», «vurder-KEY-FACT».
/// </summary>
public sealed class TellForm(ReadCircle circles, WeighDisclosure weigh, LawBook book)
{
    public sealed record Row(Receiver Receiver, string Name, Weighed Weighed, bool IsTold, IReadOnlyList<string> MissingNames, Kernel.Text Duties)
    {
        public string Key => Receiver.Key;

        /// <summary>Only the tests that could open it or make it a duty, and those already judged.</summary>
        public IEnumerable<Weighed.Question> Questions => [.. Weighed.Questions.Where(IsJudged), .. Weighed.Questions.Where(one => !IsJudged(one) && (one.Opens || one.IsDuty)).Take(MostQuestions)];

        /// <summary>The law says that she must tell, or may say so once she has judged.</summary>
        public bool IsDuty => !IsTold && (Weighed.Verdict == Verdict.Must || Weighed.Questions.Any(one => one.IsDuty && !IsJudged(one)));

        /// <summary>Those who must have said yes have, to other things than these.</summary>
        public Kernel.Text? NotCovered { get; init; }

        static bool IsJudged(Weighed.Question one) => one.Answer != Tri.Unknown;
    }

    /// <summary>More than these is no help to anybody; the sharing guide asks the rest one by one.</summary>
    const int MostQuestions = 6;

    public Circle? Circle { get; private set; }

    public async Task<IReadOnlyList<Row>> Rows(
        Actor actor, ReadTeams.Whole team, Matter matter, FormValues values, IReadOnlyCollection<string> told, DateOnly today, Translate t, CancellationToken cancellation,
        Func<Receiver, bool>? offered = null)
    {
        ArgumentNullException.ThrowIfNull(team);
        Circle = await circles.Handle(actor, team.Team.ChildId, today, cancellation);
        if (Circle is not { } circle)
        {
            return [];
        }

        List<(Receiver Receiver, string Name)> all =
        [
            .. team.Participants.Where(one => one.Part.TakesPart && one.Part.ServiceId != team.Mine.ServiceId).Select(one => (Receiver.Service(one.Part.ServiceId), one.Service.Name)),
            .. team.OutsidersWith.Select(one => (Receiver.Outsider(one.Outsider.Id), one.Outsider.Title)),
            .. circle.Members.Where(one => one.Person is not null).Select(one => (Receiver.Person(one.Id), PersonNames.Of(one.Person, t))),
        ];
        all.RemoveAll(one => offered?.Invoke(one.Receiver) == false);
        var judged = all.ToDictionary(one => one.Receiver, one => Judged(values, one.Receiver));
        var uncovered = team.Consent is { State: ConsentState.InForce } consent ? matter.Kinds.Except(consent.Consent.KindList).ToList() : [];
        var weighed = await weigh.Handle(actor, matter, [.. all.Select(one => one.Receiver)], judged, today, cancellation) ?? [];
        return [.. all.Zip(weighed).Select(one => new Row(
            one.First.Receiver, one.First.Name, one.Second, told.Contains(one.First.Receiver.Key),
            [.. one.Second.Missing.Select(id => PersonNames.Of(circle.Find(id)?.Person, t)).Distinct()],
            KindWords.List(book.Vocabulary, one.Second.Duties))
        {
            NotCovered = one.Second.Verdict == Verdict.NeedsConsent && one.First.Receiver.PersonId is null && uncovered.Count > 0 ? KindWords.List(book.Vocabulary, uncovered) : null,
        })];
    }

    /// <summary>Whom she chose, with what she judged and why.</summary>
    public static IReadOnlyList<Disclose.To> Chosen(FormValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return [.. values.All("til").Select(Receiver.Read).OfType<Receiver>().Distinct().Select(one => new Disclose.To(one, Judged(values, one), values[$"begrunn-{one.Key}"]))];
    }

    static Judged Judged(FormValues values, Receiver receiver)
    {
        var start = $"vurder-{receiver.Key}-";
        return new Judged(values.Fields.Keys.Where(key => key.StartsWith(start, StringComparison.Ordinal) && Code.Tris.TryParse(values[key], out _))
            .ToDictionary(key => key[start.Length..], key => Code.Tris.Parse(values[key])));
    }

    /// <summary>She has judged or given a reason, or was shown a duty: what came of it is asked before it is stored.</summary>
    public static bool HasJudged(FormValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Fields.Keys.Any(key => key == "plikt" || ((key.StartsWith("vurder-", StringComparison.Ordinal) || key.StartsWith("begrunn-", StringComparison.Ordinal)) && values[key] is not ("" or "unknown")));
    }

    /// <summary>Those she must tell, or gave a reason for telling, and has neither chosen nor said that she leaves out.</summary>
    public static IReadOnlyList<string> LeftOut(IEnumerable<Row> rows, FormValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return [.. rows.Where(one => !one.IsTold && one.Weighed.MayTell && (one.Weighed.Verdict == Verdict.Must || values[$"begrunn-{one.Key}"].Trim().Length > 0))
            .Select(one => one.Key).Where(key => !values.Has("til", key) && !values.Has("uten-plikt", key))];
    }

    /// <summary>Those of them whom she has said that she leaves out.</summary>
    public static IReadOnlyList<LeftUntold.Choice> Left(IEnumerable<Row> rows, FormValues values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return [.. rows.Where(one => !one.IsTold && one.Weighed.MayTell && values.Has("uten-plikt", one.Key) && !values.Has("til", one.Key))
            .Select(one => new LeftUntold.Choice(one.Receiver, Judged(values, one.Receiver), one.Weighed.Verdict == Verdict.Must))];
    }

    /// <summary>What is wrong, beside the receiver it is about.</summary>
    public static (string Field, Problem Problem) Beside(string field, Problem problem) =>
        (Receiver.Read(field) is null ? field : problem == Langbenk.Sharing.SharingProblems.NoReason ? $"begrunn-{field}" : $"til-{field}", problem);
}
