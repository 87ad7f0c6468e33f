using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Teams.Outsiders;

/// <summary>A page on what is handed over to those without an account, in one team.</summary>
public abstract class HandoverPage(ReadTeams read, ReadHandovers handovers) : TeamPage(read)
{
    const int Start = 80;

    public IReadOnlyList<ReadHandovers.Row> Rows { get; private set; } = [];

    /// <summary>Also when the team has ended, or her service has gone out of it.</summary>
    public bool MayWriteDown { get; private set; }

    /// <summary>What it is, in a line.</summary>
    public string WordsOf(ReadHandovers.Row row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Entry is not { } entry ? T(HandoverTexts.Asked)
            : entry.ErasedOn is { } day ? T(ErasureTexts.Removed(T(DateWords.Text(day))))
            : $"{T(CooperationTexts.KindOf(entry.Kind))}{(row.File is { } file ? $", {file.Name}" : "")}, {T(DateWords.Text(entry.WrittenOn))}: {(entry.Text.Length > Start ? string.Concat(entry.Text.AsSpan(0, Start), " …") : entry.Text)}";
    }

    protected async Task<bool> FindRows(Guid id)
    {
        if (!await Find(id))
        {
            return false;
        }

        MayWriteDown = await handovers.MayWriteDown(Actor, id, Today, Cancellation);

        Rows = await handovers.Of(Actor, id, Today, Cancellation);
        foreach (var entry in Rows.Select(one => one.Entry).OfType<Langbenk.Cooperation.Teams.Entries.TeamEntry>().DistinctBy(one => one.Id))
        {
            Touch("entry", entry.Id);
        }

        return true;
    }
}
