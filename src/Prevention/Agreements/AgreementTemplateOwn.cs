using Langbenk.Kernel;

namespace Langbenk.Prevention.Agreements;

/// <summary>For what no template fits: nothing is proposed, and what every agreement needs before it is signed is asked for all the same.</summary>
static class AgreementTemplateOwn
{
    const int Yearly = 12;

    public static AgreementTemplate Template { get; } = new(
        AgreementTemplates.Own, new("Egen avtale", "Eigen avtale", "Your own agreement"), Text.Same(""), Text.Same(""), null, [], [], Yearly, [], []);
}
