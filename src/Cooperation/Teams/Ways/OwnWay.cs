namespace Langbenk.Cooperation.Teams.Ways;

/// <summary>
/// A way of working that a municipality has made for itself: what it is called, what the one who holds the thread is called, and what a
/// meeting begins with. A team keeps the name and the word that it was opened with.
/// </summary>
public sealed class OwnWay : ICooperationEntity
{
    public const int MaxHolderLength = 60;
    public const int MaxAgendaLength = 4_000;

    public required Guid Id { get; init; }

    public required Guid MunicipalityId { get; init; }

    /// <summary>The form that it was made with: sent twice, it is one.</summary>
    public required Guid Mark { get; init; }

    public required string Name
    {
        get;
        set => (field, NameKey) = (value, Key(value));
    }

    /// <summary>Names that differ in case only are one.</summary>
    public string NameKey { get; private set; } = "";

    public required string HolderWord { get; set; }

    /// <summary>One point a line.</summary>
    public required string Agenda { get; set; }

    public required DateOnly On { get; set; }

    public required string ByName { get; set; }

    /// <summary>From this day no team is opened in this way; those that are, go on.</summary>
    public DateOnly? EndedOn { get; set; }

    internal static string Key(string name) => name.Trim().ToUpperInvariant();

    public int Version { get; private set; } = 1;
}
