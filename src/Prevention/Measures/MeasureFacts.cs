using System.Text;

namespace Langbenk.Prevention.Measures;

/// <summary>Everything about a measure that its service or a planner writes.</summary>
public sealed record MeasureFacts
{
    public string Name { get; init; } = "";

    public string WhatItIs { get; init; } = "";

    public string WhoItIsFor { get; init; } = "";

    public string WhatHappens { get; init; } = "";

    public MeasureLevels Levels { get; init; }

    public Arenas Arenas { get; init; }

    public TargetGroups Targets { get; init; }

    public int AgeFrom { get; init; }

    public int AgeTo { get; init; } = 18;

    public IReadOnlyList<string> Needs { get; init; } = [];

    public AccessWay Access { get; init; }

    public string LegalBasis { get; init; } = "";

    public string MethodKey { get; init; } = "";

    public string MethodNote { get; init; } = "";

    public int? Capacity { get; init; }

    public string CostText { get; init; } = "";

    public int? YearlyCost { get; init; }

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    public string Address { get; init; } = "";

    public string OpeningHours { get; init; } = "";

    internal IEnumerable<string> Long => [WhatItIs, WhoItIsFor, WhatHappens, MethodNote];

    internal IEnumerable<string> Short => [LegalBasis, CostText, Address, OpeningHours];

    /// <summary>The same without what a paste brings along: control characters, and spaces around.</summary>
    public MeasureFacts Cleaned() => this with
    {
        Name = Line(Name),
        WhatItIs = Lines(WhatItIs),
        WhoItIsFor = Lines(WhoItIsFor),
        WhatHappens = Lines(WhatHappens),
        Needs = [.. Needs.Distinct()],
        LegalBasis = Line(LegalBasis),
        MethodNote = Lines(MethodNote),
        CostText = Line(CostText),
        Phone = Line(Phone),
        Email = Line(Email),
        Address = Line(Address),
        OpeningHours = Line(OpeningHours),
    };

    internal static string Line(string text) => Lines(text.Replace('\n', ' '));

    internal static string Lines(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            clean.Append(letter == '\n' || !char.IsControl(letter) ? letter : letter == '\t' ? ' ' : "");
        }

        return clean.ToString().Trim();
    }

    public static MeasureFacts Of(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new MeasureFacts
        {
            Name = measure.Name,
            WhatItIs = measure.WhatItIs,
            WhoItIsFor = measure.WhoItIsFor,
            WhatHappens = measure.WhatHappens,
            Levels = measure.Levels,
            Arenas = measure.Arenas,
            Targets = measure.Targets,
            AgeFrom = measure.AgeFrom,
            AgeTo = measure.AgeTo,
            Needs = measure.Needs,
            Access = measure.Access,
            LegalBasis = measure.LegalBasis,
            MethodKey = measure.MethodKey,
            MethodNote = measure.MethodNote,
            Capacity = measure.Capacity,
            CostText = measure.CostText,
            YearlyCost = measure.YearlyCost,
            Phone = measure.Phone,
            Email = measure.Email,
            Address = measure.Address,
            OpeningHours = measure.OpeningHours,
        };
    }

    /// <summary>All but the levels, which are stored with their days.</summary>
    internal void WriteTo(Measure measure)
    {
        (measure.Name, measure.SortKey) = (Name, Kernel.SortKey.Of(Name));
        (measure.WhatItIs, measure.WhoItIsFor, measure.WhatHappens) = (WhatItIs, WhoItIsFor, WhatHappens);
        (measure.Arenas, measure.Targets) = (Arenas, Targets);
        (measure.AgeFrom, measure.AgeTo, measure.Needs, measure.Access) = (AgeFrom, AgeTo, Needs, Access);
        (measure.LegalBasis, measure.MethodKey, measure.MethodNote) = (LegalBasis, MethodKey, MethodNote);
        (measure.Capacity, measure.CostText, measure.YearlyCost) = (Capacity, CostText, YearlyCost);
        (measure.Phone, measure.Email, measure.Address, measure.OpeningHours) = (Phone, Email, Address, OpeningHours);
    }
}
