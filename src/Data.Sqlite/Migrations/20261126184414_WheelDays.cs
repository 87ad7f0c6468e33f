using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: true);

            // By hand: through AddForeignKey the whole table would be made anew, outside a transaction.
            migrationBuilder.Sql(
                """
                alter table wheel_activity add column plan_id TEXT null
                    constraint fk_wheel_activity_plan_plan_id references "plan" (id) on delete restrict
                """);

            migrationBuilder.CreateIndex(
                name: "ix_wheel_activity_plan_id",
                table: "wheel_activity",
                column: "plan_id");
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
