namespace Langbenk.Prevention.Terms;

/// <summary>Some municipalities that have agreed to mean the same by their words: those that share a plan, or one alone.</summary>
public sealed class TermAgreement : IPreventionEntity
{
    public required Guid Id { get; init; }

    /// <summary>The municipality that keeps the list and writes down what is adopted.</summary>
    public required Guid LeadId { get; init; }

    public required DateOnly BegunOn { get; init; }
}

/// <summary>A municipality whose words these are. It has one list of words, so that a reader never meets two meanings.</summary>
public sealed class TermParty : IPreventionEntity
{
    public required Guid MunicipalityId { get; init; }

    public required Guid AgreementId { get; init; }
}
