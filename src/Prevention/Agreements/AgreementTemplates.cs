namespace Langbenk.Prevention.Agreements;

/// <summary>Every template for an agreement. A template binds nobody: the parties change it before they sign.</summary>
public static class AgreementTemplates
{
    public static IReadOnlyList<AgreementTemplate> All { get; } =
    [
        AgreementTemplateNav.Template,
        AgreementTemplateHospital.Template,
        AgreementTemplateHost.Template,
        AgreementTemplateEmergency.Template,
        AgreementTemplateSchool.Template,
        AgreementTemplateEarlyYears.Template,
        AgreementTemplatePolice.Template,
        AgreementTemplateTeam.Template,
        AgreementTemplateCoordination.Template,
    ];

    /// <summary>The key of the empty one.</summary>
    public const string Own = "own";

    public static AgreementTemplate? Find(string key) => key == Own ? AgreementTemplateOwn.Template : All.FirstOrDefault(template => template.Key == key);
}
