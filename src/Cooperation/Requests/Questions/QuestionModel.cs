using Langbenk.Organisation.Services;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests.Questions;

static class QuestionModel
{
    public static void MapQuestions(this ModelBuilder model)
    {
        var question = model.Entity<ServiceQuestion>().ToTable("service_question");
        question.Property(one => one.AskedByName).HasMaxLength(HelpRequest.MaxNameLength);
        question.Property(one => one.Kinds).HasMaxLength(HelpRequest.MaxCodesLength);
        question.HasIndex(one => new { one.ServiceId, one.Mark, one.ToServiceId }).IsUnique();
        question.HasIndex(one => new { one.ToServiceId, one.AskedOn });
        question.HasIndex(one => one.ChildId);
        question.HasOne<Person>().WithMany().HasForeignKey(one => one.ChildId).OnDelete(DeleteBehavior.Restrict);
        question.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        question.HasOne<Service>().WithMany().HasForeignKey(one => one.ToServiceId).OnDelete(DeleteBehavior.Restrict);
        question.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId).OnDelete(DeleteBehavior.Restrict);

        var answer = model.Entity<QuestionAnswer>().ToTable("service_question_answer");
        answer.Property(one => one.WrittenByName).HasMaxLength(HelpRequest.MaxNameLength);
        answer.Property(one => one.Kinds).HasMaxLength(HelpRequest.MaxCodesLength);
        answer.HasIndex(one => one.QuestionId).IsUnique();
        answer.HasOne<ServiceQuestion>().WithMany().HasForeignKey(one => one.QuestionId).OnDelete(DeleteBehavior.Restrict);
        answer.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }
}
