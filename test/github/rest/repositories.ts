import { json, notFound, type Answer, type ApiRequest } from "../exchange.js";
import { fullName, nodeId } from "../identity.js";
import { fullRepository } from "./repositoryShape.js";
import { repositoryOf, type Parameters, type Route } from "./route.js";

function repository(request: ApiRequest, parameters: Parameters): Answer {
  return json(200, fullRepository(request.world, repositoryOf(request, parameters), request.base));
}

function job(request: ApiRequest, parameters: Parameters): Answer {
  const name = fullName(repositoryOf(request, parameters));
  for (const run of request.world.runs) {
    const found = run.jobs.find((one) => run.repository === name && String(one.id) === parameters.job_id);
    if (found === undefined) continue;
    return json(200, {
      id: found.id,
      run_id: run.id,
      run_url: `${request.base}/repos/${name}/actions/runs/${run.id}`,
      node_id: nodeId("C", found.id),
      head_sha: "f4d2c6ec5b9d2cf5c0a1ac6bd1c8ac0b3f0fb0a1",
      url: `${request.base}/repos/${name}/actions/jobs/${found.id}`,
      html_url: `https://github.com/${name}/actions/runs/${run.id}/job/${found.id}`,
      status: "completed",
      conclusion: found.conclusion,
      created_at: run.createdAt,
      started_at: run.createdAt,
      completed_at: run.createdAt,
      name: found.name,
      steps: [],
      check_run_url: `${request.base}/repos/${name}/check-runs/${found.id}`,
      labels: ["ubuntu-latest"],
      runner_id: 1,
      runner_name: "GitHub Actions 1",
      runner_group_id: 1,
      runner_group_name: "GitHub Actions",
      workflow_name: run.name,
      head_branch: "main",
    });
  }
  throw notFound();
}

export const repositoryRoutes: readonly Route[] = [
  { method: "GET", path: "/repos/{owner}/{repo}", answer: repository },
  { method: "GET", path: "/repos/{owner}/{repo}/actions/jobs/{job_id}", answer: job },
];
