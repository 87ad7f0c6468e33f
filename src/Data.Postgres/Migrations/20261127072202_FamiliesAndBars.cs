using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class FamiliesAndBars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_staff_tie_account_id_number",
                table: "staff_tie");

            migrationBuilder.DropIndex(
                name: "ix_guardianship_service_id_child_id",
                table: "guardianship");

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "worry_note",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "worry",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "moved_on",
                table: "worry",
                type: "date",
                nullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "number",
                table: "staff_tie",
                type: "character varying(11)",
                maxLength: 11,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(11)",
                oldMaxLength: 11);

            migrationBuilder.AddColumn<DateOnly>(
                name: "asked_back_on",
                table: "staff_tie",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "called",
                table: "staff_tie",
                type: "character varying(201)",
                maxLength: 201,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "staff_tie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "said_by_id",
                table: "staff_tie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "service_id",
                table: "staff_tie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "taken_back_by_id",
                table: "staff_tie",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "taken_back_on",
                table: "staff_tie",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "taken_back_why",
                table: "staff_tie",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "kinship",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "taken_back_by_id",
                table: "kinship",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "taken_back_on",
                table: "kinship",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "taken_back_by_id",
                table: "guardianship",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "taken_back_on",
                table: "guardianship",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "turn",
                table: "guardianship",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "mark",
                table: "emergency_access",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "tied_person",
                columns: table => new
                {
                    tie_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tied_person", x => new { x.tie_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_tied_person_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_tied_person_staff_tie_tie_id",
                        column: x => x.tie_id,
                        principalTable: "staff_tie",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "worry_move",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    worry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_worry_move", x => x.id);
                    table.ForeignKey(
                        name: "fk_worry_move_person_from_person_id",
                        column: x => x.from_person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_worry_move_person_to_person_id",
                        column: x => x.to_person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_worry_move_worry_worry_id",
                        column: x => x.worry_id,
                        principalTable: "worry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_worry_note_mark",
                table: "worry_note",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_worry_mark",
                table: "worry",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_staff_tie_account_id_mark",
                table: "staff_tie",
                columns: new[] { "account_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_kinship_mark",
                table: "kinship",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guardianship_service_id_child_id_turn",
                table: "guardianship",
                columns: new[] { "service_id", "child_id", "turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_emergency_access_account_id_seen_on",
                table: "emergency_access",
                columns: new[] { "account_id", "seen_on" });

            migrationBuilder.CreateIndex(
                name: "ix_emergency_access_mark",
                table: "emergency_access",
                column: "mark",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_tied_person_person_id",
                table: "tied_person",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_worry_move_from_person_id",
                table: "worry_move",
                column: "from_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_worry_move_to_person_id",
                table: "worry_move",
                column: "to_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_worry_move_worry_id",
                table: "worry_move",
                column: "worry_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "tied_person");

            migrationBuilder.DropTable(
                name: "worry_move");

            migrationBuilder.DropIndex(
                name: "ix_worry_note_mark",
                table: "worry_note");

            migrationBuilder.DropIndex(
                name: "ix_worry_mark",
                table: "worry");

            migrationBuilder.DropIndex(
                name: "ix_staff_tie_account_id_mark",
                table: "staff_tie");

            migrationBuilder.DropIndex(
                name: "ix_kinship_mark",
                table: "kinship");

            migrationBuilder.DropIndex(
                name: "ix_guardianship_service_id_child_id_turn",
                table: "guardianship");

            migrationBuilder.DropIndex(
                name: "ix_emergency_access_account_id_seen_on",
                table: "emergency_access");

            migrationBuilder.DropIndex(
                name: "ix_emergency_access_mark",
                table: "emergency_access");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "worry_note");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "worry");

            migrationBuilder.DropColumn(
                name: "moved_on",
                table: "worry");

            migrationBuilder.DropColumn(
                name: "asked_back_on",
                table: "staff_tie");

            migrationBuilder.DropColumn(
                name: "called",
                table: "staff_tie");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "staff_tie");

            migrationBuilder.DropColumn(
                name: "said_by_id",
                table: "staff_tie");

            migrationBuilder.DropColumn(
                name: "service_id",
                table: "staff_tie");

            migrationBuilder.DropColumn(
                name: "taken_back_by_id",
                table: "staff_tie");

            migrationBuilder.DropColumn(
                name: "taken_back_on",
                table: "staff_tie");

            migrationBuilder.DropColumn(
                name: "taken_back_why",
                table: "staff_tie");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "kinship");

            migrationBuilder.DropColumn(
                name: "taken_back_by_id",
                table: "kinship");

            migrationBuilder.DropColumn(
                name: "taken_back_on",
                table: "kinship");

            migrationBuilder.DropColumn(
                name: "taken_back_by_id",
                table: "guardianship");

            migrationBuilder.DropColumn(
                name: "taken_back_on",
                table: "guardianship");

            migrationBuilder.DropColumn(
                name: "turn",
                table: "guardianship");

            migrationBuilder.DropColumn(
                name: "mark",
                table: "emergency_access");

            migrationBuilder.AlterColumn<string>(
                name: "number",
                table: "staff_tie",
                type: "character varying(11)",
                maxLength: 11,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(11)",
                oldMaxLength: 11,
                oldNullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_staff_tie_account_id_number",
                table: "staff_tie",
                columns: new[] { "account_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_guardianship_service_id_child_id",
                table: "guardianship",
                columns: new[] { "service_id", "child_id" });
        }
    }
}
