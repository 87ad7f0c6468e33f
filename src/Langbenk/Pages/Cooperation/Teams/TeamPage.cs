using Langbenk.Cooperation.Teams;
using Langbenk.Kernel;
using Langbenk.Pages.People;
using Langbenk.Sharing.Disclosures;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A page about one team, as her service sees it.</summary>
public abstract class TeamPage(ReadTeams read) : FormPage
{
    public ReadTeams.Whole Whole { get; private set; } = null!;

    public TeamAroundChild Team => Whole.Team;

    public string ChildName => PersonNames.Of(Whole.Child, T);

    public string WayName => WayOf(Team.Way);

    /// <summary>A way of working by its name; the municipality's own by the one it has here.</summary>
    public string WayOf(WayOfWorking way) => way == WayOfWorking.Own && Team.WayName.Length > 0 ? Team.WayName : T(CooperationTexts.WayOf(way));

    /// <summary>What the one who holds the thread is called here.</summary>
    public string HolderWord => Team.HolderWord.Length > 0 ? Team.HolderWord : T(CooperationTexts.HolderOf(Team.Way));

    /// <summary>Who was told.</summary>
    public string NameOf(Disclosure told)
    {
        ArgumentNullException.ThrowIfNull(told);
        return told.ToOutsiderId is { } outsider ? Whole.OutsidersById[outsider].Title : told.ToServiceId is { } service ? Whole.Services.GetValueOrDefault(service, "") : PersonNames.Of(Whole.Persons.GetValueOrDefault(told.ToPersonId ?? Guid.Empty), T);
    }

    public Text GroundOf(Disclosure told) => TellTexts.GroundOf(told);

    public int EntryPage { get; private set; } = 1;

    /// <param name="only">That note alone, however old.</param>
    protected async Task<bool> Find(Guid id, bool toWrite = false, int page = 1, Guid? only = null)
    {
        if (await read.One(Actor, id, Today, page, only, Cancellation) is not { } whole || (toWrite && !whole.MayWrite))
        {
            return false;
        }

        (Whole, EntryPage) = (whole, page);
        Touch("cooperation", id);
        // Each whom the page names.
        whole.Persons.Keys.Prepend(whole.Team.ChildId).Distinct().ToList().ForEach(one => Touch("person", one));
        return true;
    }

    protected static IReadOnlyList<FieldError> Told(IEnumerable<(string Field, Problem Problem)> faults, Func<string, string> fieldOf, Func<Text, string> t) =>
        [.. faults.Select(one => new FieldError(fieldOf(one.Field), t(one.Problem.Title)))];
}
