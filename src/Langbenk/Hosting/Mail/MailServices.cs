using Langbenk.Work.Notices;

namespace Langbenk.Hosting.Mail;

static class MailServices
{
    public static void Configure(IServiceCollection services, LangbenkSettings settings)
    {
        if (!settings.Mail.IsOn)
        {
            services.AddScoped<IMessenger, NoMessenger>();
            return;
        }

        services.AddScoped<IMessenger, MailMessenger>();
        services.AddHealthChecks().AddCheck<MailIsTaken>("mail");
    }
}
