using Langbenk.Organisation.Services;

namespace Langbenk.Prevention.Coverage;

/// <summary>How plans name the services, as the beginning of words in lower case.</summary>
static class ServiceWords
{
    static readonly (ServiceKind Kind, string[] Stems)[] All =
    [
        (ServiceKind.ChildWelfare, ["barnevernstjenest", "barnevernstenest", "barneverntjenest", "barnevernet", "barnevern"]),
        (ServiceKind.Kindergarten, ["barnehage"]),
        (ServiceKind.School, ["skole", "skule", "grunnskole", "grunnskule"]),
        (ServiceKind.AfterSchool, ["sfo", "skolefritids", "skulefritids"]),
        (ServiceKind.EducationalPsychological, ["ppt", "pedagogisk-psykologisk"]),
        (ServiceKind.HealthClinic, ["helsestasjon", "jordmor", "helsesykeplei", "helsesjukeplei"]),
        (ServiceKind.SchoolHealth, ["skolehelse", "skulehelse"]),
        (ServiceKind.MunicipalHealth, ["psykisk helse", "psykolog", "rusteneste", "rustjeneste", "helse- og omsorg"]),
        (ServiceKind.GeneralPractitioner, ["fastlege"]),
        (ServiceKind.NavMunicipal, ["nav"]),
        (ServiceKind.FamilyCounselling, ["familievern"]),
        (ServiceKind.SpecialistHealth, ["bup", "helseforetak", "sykehus", "sjukehus", "spesialisthelse"]),
        (ServiceKind.CrisisCentre, ["krisesenter", "krisesentr"]),
        (ServiceKind.Police, ["politi", "slt"]),
        (ServiceKind.IntegrationService, ["flyktning", "integrering"]),
        (ServiceKind.VoluntaryOrganisation, ["frivillig", "idrettslag"]),
        (ServiceKind.Municipality, ["kommunedirektør", "oppvekstsjef", "kommunalsjef", "kultur"]),
    ];

    /// <summary>The kinds this comparison looks for.</summary>
    public static IReadOnlyList<ServiceKind> Kinds { get; } = [.. All.Select(one => one.Kind)];

    public static IEnumerable<ServiceKind> Mentioned(ComparedPlan plan)
    {
        var responsible = plan.Goals.Select(goal => goal.Responsible).Append(plan.Texts.GetValueOrDefault("responsibility", ""));
        var text = string.Join('\n', responsible).ToLowerInvariant();
        return All.Where(one => one.Stems.Any(stem => BeginsAWord(text, stem))).Select(one => one.Kind);
    }

    /// <summary>«Nav» is the office and not «navn»: a short name must be the whole word.</summary>
    static bool BeginsAWord(string text, string stem)
    {
        for (var at = text.IndexOf(stem, StringComparison.Ordinal); at >= 0; at = text.IndexOf(stem, at + 1, StringComparison.Ordinal))
        {
            var end = at + stem.Length;
            var begins = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
            var fits = stem.Length > 3 || end == text.Length || !char.IsLetter(text[end]);
            if (begins && fits)
            {
                return true;
            }
        }

        return false;
    }
}
