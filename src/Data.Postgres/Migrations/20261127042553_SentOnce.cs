using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SentOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_plan_milestone_plan_id",
                table: "plan_milestone");

            migrationBuilder.DropIndex(
                name: "ix_plan_evaluation_plan_id",
                table: "plan_evaluation");

            migrationBuilder.DropIndex(
                name: "ix_hearing_answer_hearing_id",
                table: "hearing_answer");

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "plan_milestone",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "plan_evaluation",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "hearing_answer",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_milestone_plan_id_mark",
                table: "plan_milestone",
                columns: new[] { "plan_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_evaluation_plan_id_mark",
                table: "plan_evaluation",
                columns: new[] { "plan_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_hearing_answer_hearing_id_mark",
                table: "hearing_answer",
                columns: new[] { "hearing_id", "mark" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_plan_milestone_plan_id_mark",
                table: "plan_milestone");

            migrationBuilder.DropIndex(
                name: "ix_plan_evaluation_plan_id_mark",
                table: "plan_evaluation");

            migrationBuilder.DropIndex(
                name: "ix_hearing_answer_hearing_id_mark",
                table: "hearing_answer");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "plan_milestone");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "plan_evaluation");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "hearing_answer");

            migrationBuilder.CreateIndex(
                name: "ix_plan_milestone_plan_id",
                table: "plan_milestone",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_evaluation_plan_id",
                table: "plan_evaluation",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "ix_hearing_answer_hearing_id",
                table: "hearing_answer",
                column: "hearing_id");
        }
    }
}
