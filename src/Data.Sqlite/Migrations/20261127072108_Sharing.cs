using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Langbenk.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Sharing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "consent",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    replaces_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    purpose_text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    both_ways = table.Column<bool>(type: "INTEGER", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    language = table.Column<int>(type: "INTEGER", nullable: false),
                    informed_text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    processing_ground = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    arrangement = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    mark = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent", x => x.id);
                    table.ForeignKey(
                        name: "fk_consent_consent_replaces_id",
                        column: x => x.replaces_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consent_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_consent_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent_answer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    capacity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    form = table.Column<int>(type: "INTEGER", nullable: true),
                    how = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    document_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    recorded_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    recorded_by_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withdrawn_how = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_consent_answer_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consent_answer_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent_service",
                columns: table => new
                {
                    consent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_service", x => new { x.consent_id, x.service_id });
                    table.ForeignKey(
                        name: "fk_consent_service_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consent_service_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consent_subject",
                columns: table => new
                {
                    consent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_consent_subject", x => new { x.consent_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_consent_subject_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_consent_subject_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "disclosure",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_service_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    to_person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    to_key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    resource = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    resource_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    verdict = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    rule_id = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    rule_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    provisions = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    consent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    judged = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decided_by_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_disclosure", x => x.id);
                    table.ForeignKey(
                        name: "fk_disclosure_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_person_to_person_id",
                        column: x => x.to_person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_service_from_service_id",
                        column: x => x.from_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_disclosure_service_to_service_id",
                        column: x => x.to_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_around_child",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    child_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    consent_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    way = table.Column<int>(type: "INTEGER", nullable: false),
                    way_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    opened_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    opened_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    holder_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    evaluation = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    reopened_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    mark = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_around_child", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_around_child_consent_consent_id",
                        column: x => x.consent_id,
                        principalTable: "consent",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_around_child_person_child_id",
                        column: x => x.child_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_around_child_service_holder_service_id",
                        column: x => x.holder_service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_around_child_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "holder_offer",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    offered_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    offered_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    accepted = table.Column<bool>(type: "INTEGER", nullable: true),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answered_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holder_offer", x => x.id);
                    table.ForeignKey(
                        name: "fk_holder_offer_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "participation",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    invited_by_service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    invited_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    invited_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    invited_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    message = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    state = table.Column<int>(type: "INTEGER", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    answered_by_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    declined_why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    left_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_participation", x => x.id);
                    table.ForeignKey(
                        name: "fk_participation_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_participation_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    team_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    service_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    follows_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    written_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    written_by_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    mark = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false),
                    Keeping_Access = table.Column<int>(type: "INTEGER", nullable: false),
                    Keeping_Journal = table.Column<int>(type: "INTEGER", nullable: false),
                    Keeping_JournaledOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Keeping_Retention = table.Column<int>(type: "INTEGER", nullable: false),
                    Keeping_WithheldGround = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_entry", x => x.id);
                    table.ForeignKey(
                        name: "fk_team_entry_service_service_id",
                        column: x => x.service_id,
                        principalTable: "service",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_entry_team_around_child_team_id",
                        column: x => x.team_id,
                        principalTable: "team_around_child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_entry_team_entry_follows_id",
                        column: x => x.follows_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "team_entry_about",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_team_entry_about", x => new { x.entry_id, x.person_id });
                    table.ForeignKey(
                        name: "fk_team_entry_about_person_person_id",
                        column: x => x.person_id,
                        principalTable: "person",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_team_entry_about_team_entry_entry_id",
                        column: x => x.entry_id,
                        principalTable: "team_entry",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_consent_person_id",
                table: "consent",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_replaces_id",
                table: "consent",
                column: "replaces_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_service_id_mark",
                table: "consent",
                columns: new[] { "service_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consent_answer_consent_id_person_id",
                table: "consent_answer",
                columns: new[] { "consent_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_consent_answer_person_id",
                table: "consent_answer",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_service_service_id",
                table: "consent_service",
                column: "service_id");

            migrationBuilder.CreateIndex(
                name: "ix_consent_subject_person_id",
                table: "consent_subject",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_consent_id",
                table: "disclosure",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_from_service_id",
                table: "disclosure",
                column: "from_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_person_id",
                table: "disclosure",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_resource_id_to_key",
                table: "disclosure",
                columns: new[] { "resource_id", "to_key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_to_person_id",
                table: "disclosure",
                column: "to_person_id");

            migrationBuilder.CreateIndex(
                name: "ix_disclosure_to_service_id_resource_resource_id",
                table: "disclosure",
                columns: new[] { "to_service_id", "resource", "resource_id" });

            migrationBuilder.CreateIndex(
                name: "ix_holder_offer_team_id",
                table: "holder_offer",
                column: "team_id");

            migrationBuilder.CreateIndex(
                name: "ix_participation_service_id_state",
                table: "participation",
                columns: new[] { "service_id", "state" });

            migrationBuilder.CreateIndex(
                name: "ix_participation_team_id_service_id",
                table: "participation",
                columns: new[] { "team_id", "service_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_around_child_child_id",
                table: "team_around_child",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_around_child_consent_id",
                table: "team_around_child",
                column: "consent_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_around_child_holder_service_id",
                table: "team_around_child",
                column: "holder_service_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_around_child_service_id_mark",
                table: "team_around_child",
                columns: new[] { "service_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_entry_follows_id",
                table: "team_entry",
                column: "follows_id");

            migrationBuilder.CreateIndex(
                name: "ix_team_entry_service_id_mark",
                table: "team_entry",
                columns: new[] { "service_id", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_team_entry_team_id_written_at",
                table: "team_entry",
                columns: new[] { "team_id", "written_at" });

            migrationBuilder.CreateIndex(
                name: "ix_team_entry_about_person_id",
                table: "team_entry_about",
                column: "person_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "consent_answer");

            migrationBuilder.DropTable(
                name: "consent_service");

            migrationBuilder.DropTable(
                name: "consent_subject");

            migrationBuilder.DropTable(
                name: "disclosure");

            migrationBuilder.DropTable(
                name: "holder_offer");

            migrationBuilder.DropTable(
                name: "participation");

            migrationBuilder.DropTable(
                name: "team_entry_about");

            migrationBuilder.DropTable(
                name: "team_entry");

            migrationBuilder.DropTable(
                name: "team_around_child");

            migrationBuilder.DropTable(
                name: "consent");
        }
    }
}
