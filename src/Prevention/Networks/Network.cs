namespace Langbenk.Prevention.Networks;

/// <summary>
/// Municipalities that learn together: led by one here, a fact every installation has, or told about by another installation.
/// </summary>
public sealed class Network : IPreventionEntity
{
    public const int MaxNameLength = 150;
    public const int MaxPlaceLength = 100;
    public const int MaxSourceLength = 500;
    public const int MaxKeyLength = 40;

    public required Guid Id { get; init; }

    public string Name { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    public string SearchText { get; private set; } = "";

    public string County { get; private set; } = "";

    /// <summary>The municipality that hosts it; empty where nobody has said.</summary>
    public string Host { get; private set; } = "";

    public string Source { get; private set; } = "";

    /// <summary>Shown on the open page.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Who keeps it here; none when it is a known fact or came from elsewhere.</summary>
    public Guid? MunicipalityId { get; init; }

    /// <summary>Which of <see cref="KnownNetworks"/> it is; its words are read there, in the reader's language.</summary>
    public string? KnownKey { get; init; }

    public Guid? PackageId { get; set; }

    public Guid? OriginId { get; init; }

    public DateOnly? WithdrawnOn { get; set; }

    public int Version { get; private set; } = 1;

    public void Write(NetworkText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Name, County, Host, Source) = (text.Name, text.County, text.Host, text.Source);
        SortKey = Kernel.SortKey.Of(Name);
        SearchText = Examples.FoldedText.Of([Name, County, Host, .. text.Members.Select(one => one.Name), .. text.Partners]);
    }
}

/// <summary>A municipality that takes part; its number where it is known.</summary>
public sealed class NetworkMember : IPreventionEntity
{
    public required Guid Id { get; init; }

    public required Guid NetworkId { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }

    public string? Number { get; init; }
}

/// <summary>Who it works with: a university, Bufetat, a competence centre.</summary>
public sealed class NetworkPartner : IPreventionEntity
{
    public required Guid Id { get; init; }

    public required Guid NetworkId { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }
}

/// <summary>What it works with together. When it began is kept as it was told: a year, a month, two years.</summary>
public sealed class NetworkProject : IPreventionEntity
{
    public const int MaxThemeLength = 200;
    public const int MaxStartedLength = 40;
    public const int MaxGoalLength = 2000;

    public required Guid Id { get; init; }

    public required Guid NetworkId { get; init; }

    public required int Position { get; init; }

    public required string Theme { get; set; }

    public string Started { get; set; } = "";

    public string Goal { get; set; } = "";

    public required ProjectStatus Status { get; set; }

    public int Version { get; private set; } = 1;
}

/// <summary>A day when the network meets. A closed one is seen only by those who take part.</summary>
public sealed class Gathering : IPreventionEntity
{
    public const int MaxPlaceLength = 150;
    public const int MaxTextLength = 20_000;

    /// <summary>What stands as the place when people meet on a screen; shown in the reader's language.</summary>
    public const string Digital = "Digitalt";

    public required Guid Id { get; init; }

    public required Guid NetworkId { get; init; }

    public required DateOnly Day { get; set; }

    public required string Place { get; set; }

    public string Programme { get; set; } = "";

    public string Notes { get; set; } = "";

    public bool IsOpen { get; set; }

    public int Version { get; private set; } = 1;
}
