using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Discussions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "discussion",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    asking_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    theme = table.Column<int>(type: "integer", nullable: false),
                    age = table.Column<int>(type: "integer", nullable: false),
                    asked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_on = table.Column<DateOnly>(type: "date", nullable: false),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    erased_on = table.Column<DateOnly>(type: "date", nullable: true),
                    waits = table.Column<bool>(type: "boolean", nullable: false),
                    words = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussion", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussion_service_asked_service_id",
                        column: x => x.asked_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussion_service_asking_service_id",
                        column: x => x.asking_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "u16_meeting",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    lead_service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    items = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_u16_meeting", x => x.id);
                    table.ForeignKey(
                        name: "fk_u16_meeting_service_lead_service_id",
                        column: x => x.lead_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "discussion_word",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    discussion_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    written_on = table.Column<DateOnly>(type: "date", nullable: false),
                    written_by_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    written_as = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    tried = table.Column<string>(type: "text", nullable: false),
                    step = table.Column<int>(type: "integer", nullable: true),
                    confirmed = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_discussion_word", x => x.id);
                    table.ForeignKey(
                        name: "fk_discussion_word_discussion_discussion_id",
                        column: x => x.discussion_id,
                        principalTable: "discussion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_discussion_word_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "u16_item",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    discussion_id = table.Column<Guid>(type: "uuid", nullable: true),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    conclusion = table.Column<string>(type: "text", nullable: false),
                    concluded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_u16_item", x => x.id);
                    table.ForeignKey(
                        name: "fk_u16_item_discussion_discussion_id",
                        column: x => x.discussion_id,
                        principalTable: "discussion",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_u16_item_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_u16_item_u16_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "u16_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "u16_participant",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_u16_participant", x => x.id);
                    table.ForeignKey(
                        name: "fk_u16_participant_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_u16_participant_u16_meeting_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "u16_meeting",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_discussion_asked_service_id_asked_on",
                table: "discussion",
                columns: new[] { "asked_service_id", "asked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_discussion_asking_service_id_asked_on",
                table: "discussion",
                columns: new[] { "asking_service_id", "asked_on" });

            migrationBuilder.CreateIndex(
                name: "ix_discussion_erased_on_closed_on",
                table: "discussion",
                columns: new[] { "erased_on", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "ix_discussion_word_discussion_id_number",
                table: "discussion_word",
                columns: new[] { "discussion_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_discussion_word_service_id",
                table: "discussion_word",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_u16_item_discussion_id",
                table: "u16_item",
                column: "discussion_id");

            migrationBuilder.CreateIndex(
                name: "ix_u16_item_meeting_id_number",
                table: "u16_item",
                columns: new[] { "meeting_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_u16_item_service_id",
                table: "u16_item",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_u16_meeting_held_on",
                table: "u16_meeting",
                column: "held_on");

            migrationBuilder.CreateIndex(
                name: "ix_u16_meeting_lead_service_id",
                table: "u16_meeting",
                column: "lead_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_u16_participant_meeting_id_service_id",
                table: "u16_participant",
                columns: new[] { "meeting_id", "service_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_u16_participant_service_id",
                table: "u16_participant",
                column: "service_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "discussion_word");

            migrationBuilder.DropTable(
                name: "u16_item");

            migrationBuilder.DropTable(
                name: "u16_participant");

            migrationBuilder.DropTable(
                name: "discussion");

            migrationBuilder.DropTable(
                name: "u16_meeting");
        }
    }
}
