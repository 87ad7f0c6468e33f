using Langbenk.Cooperation.Teams;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A page about one note that her service wrote or was told: also after her service left, or the team ended.</summary>
public abstract class EntryPage(ReadTeams read) : TeamPage(read)
{
    public ReadTeams.EntryRow Entry { get; private set; } = null!;

    protected async Task<bool> FindEntry(Guid id, Guid note)
    {
        if (!await Find(id, only: note) || Whole.Entries.FirstOrDefault(one => one.Entry.Id == note) is not { Entry.ErasedOn: null } entry)
        {
            return false;
        }

        Entry = entry;
        Touch("entry", note);
        return true;
    }
}
