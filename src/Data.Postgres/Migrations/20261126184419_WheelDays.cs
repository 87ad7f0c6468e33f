using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class WheelDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "due_day",
                table: "wheel_activity",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "plan_id",
                table: "wheel_activity",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_wheel_activity_plan_id",
                table: "wheel_activity",
                column: "plan_id");

            migrationBuilder.AddForeignKey(
                name: "fk_wheel_activity_plan_plan_id",
                table: "wheel_activity",
                column: "plan_id",
                principalTable: "plan",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_wheel_activity_plan_plan_id",
                table: "wheel_activity");

            migrationBuilder.DropIndex(
                name: "ix_wheel_activity_plan_id",
                table: "wheel_activity");

            migrationBuilder.DropColumn(
                name: "due_day",
                table: "wheel_activity");

            migrationBuilder.DropColumn(
                name: "plan_id",
                table: "wheel_activity");
        }
    }
}
