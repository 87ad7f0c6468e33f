using Langbenk.Guidance.SavedAnswers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Guidance;

/// <summary>The module's door: what the host registers and what the database context maps.</summary>
public static class GuidanceModule
{
    public static IServiceCollection AddGuidance(this IServiceCollection services) =>
        services.AddScoped<SaveAnswer>().AddScoped<FindAnswer>();

    public static void MapGuidance(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.ApplyConfiguration(new SavedAnswerMapping());
    }
}
