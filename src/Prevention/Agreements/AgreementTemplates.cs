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

    public static AgreementTemplate? Find(string key) => All.FirstOrDefault(template => template.Key == key);
}
