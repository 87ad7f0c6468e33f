namespace Langbenk.Organisation;

/// <summary>
/// What the installation has chosen: one row. Persons cannot be switched on until it is recorded who answers for the
/// data (GDPR art. 4 nr. 7), who the data protection officer is (art. 37) and where the records are archived (arkivlova §§ 5, 12).
/// </summary>
public sealed class InstallationChoices
{
    public const int OnlyId = 1;
    public const int MaxLength = 300;

    public int Id { get; init; } = OnlyId;

    public string Controller { get; set; } = "";

    public string PrivacyOfficer { get; set; } = "";

    public string Archive { get; set; } = "";

    public bool PersonsOn { get; set; }

    public int Version { get; private set; } = 1;
}
